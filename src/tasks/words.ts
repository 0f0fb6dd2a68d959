/** What the pages about tasks say. */
export const taskWords = {
  nl: {
    title: 'Taken', sub: (count: number) => (count === 0 ? 'Alles is gedaan.' : count === 1 ? '1 taak te doen' : `${count} taken te doen`),
    mine: 'Te doen', given: 'Gevraagd aan een collega', closed: 'Gedaan en vervallen', none: 'Geen taken', noneText: 'Een besluit van een overleg wordt hier een taak. Je kunt er ook zelf een opschrijven.',
    add: 'Nieuwe taak', what: 'Wat moet er gebeuren?', who: 'Wie doet het?', due: 'Uiterlijk', about: 'Over wie gaat het?', note: 'Toelichting', save: 'Bewaar', readers: 'Wie de taak doet, wie hem vroeg en de teamleider lezen dit. Gaat het over een deelnemer, dan ook de andere coaches van die deelnemer.',
    handOver: 'Draag over', done: 'Gedaan', undo: 'Toch niet', drop: 'Vervalt', dropTitle: 'Taak laten vervallen', why: 'Waarom hoeft het niet meer?', dropIt: 'Laat vervallen',
    askedBy: (name: string) => `gevraagd door ${name}`, doneOn: (day: string) => `gedaan op ${day}`, droppedBecause: (reason: string) => `vervallen: ${reason}`, noDay: 'zonder dag',
    errors: { titleMissing: 'Schrijf op wat er moet gebeuren.', ownerMissing: 'Kies wie het doet.', dayWrong: 'Deze datum bestaat niet. Kies een dag.', tooLong: 'Dit is te lang. Maak het korter.', personUnknown: 'Kies iemand uit de lijst.', tooMany: 'Kies hoogstens tien mensen.', reasonMissing: 'Schrijf kort waarom het niet meer hoeft.' },
  },
  en: {
    title: 'Tasks', sub: (count: number) => (count === 0 ? 'All is done.' : count === 1 ? '1 task to do' : `${count} tasks to do`),
    mine: 'To do', given: 'Asked of a colleague', closed: 'Done and dropped', none: 'No tasks', noneText: 'A decision of a meeting becomes a task here. You can write one down yourself as well.',
    add: 'New task', what: 'What must happen?', who: 'Who does it?', due: 'By', about: 'Whom is it about?', note: 'Explanation', save: 'Save', readers: 'Who does the task, who asked for it and the team lead read this. If it is about a participant, the other coaches of that participant as well.',
    handOver: 'Hand over', done: 'Done', undo: 'Not done after all', drop: 'Drop', dropTitle: 'Drop a task', why: 'Why is it no longer needed?', dropIt: 'Drop',
    askedBy: (name: string) => `asked by ${name}`, doneOn: (day: string) => `done on ${day}`, droppedBecause: (reason: string) => `dropped: ${reason}`, noDay: 'no day',
    errors: { titleMissing: 'Write down what must happen.', ownerMissing: 'Choose who does it.', dayWrong: 'This date does not exist. Choose a day.', tooLong: 'This is too long. Make it shorter.', personUnknown: 'Choose somebody from the list.', tooMany: 'Choose at most ten people.', reasonMissing: 'Write briefly why it is no longer needed.' },
  },
}
