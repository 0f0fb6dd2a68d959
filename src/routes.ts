import { showCover } from '#src/cover/actions.tsx'
import { createAsk, newAsk } from '#src/cover/ask-actions.tsx'
import { createCover, newCover, stopCover } from '#src/cover/cover-actions.tsx'
import { createHandover, newHandover, takeOver, undoHandover } from '#src/cover/handover-actions.tsx'
import { approveAgreement } from '#src/agreements/approval-actions.tsx'
import { showAgreement, withdrawPage } from '#src/agreements/actions.tsx'
import { editAgreement, saveAgreement } from '#src/agreements/form-actions.tsx'
import { makeLink, revokeLink } from '#src/agreements/link-actions.tsx'
import { saveAnswer, showQuestion, showQuestions } from '#src/agreements/question-actions.tsx'
import { saveRelease, showRelease } from '#src/agreements/release-actions.tsx'
import { showCaseload } from '#src/caseload/actions.tsx'
import { showToday } from '#src/caseload/today-actions.tsx'
import { showAgenda, showAgendaWeek } from '#src/agenda/actions.tsx'
import { createAppointment, newAppointment } from '#src/agenda/appointment-actions.tsx'
import { cancel, sayOutcome, showCancel, undo as undoAppointment } from '#src/agenda/change-actions.tsx'
import { editAppointment, saveAppointment } from '#src/agenda/edit-actions.tsx'
import { createFeed, revokeFeed, showCalendar, showFeeds } from '#src/agenda/feed-actions.tsx'
import { answerGuest, inviteGuest, uninviteGuest } from '#src/agenda/guest-actions.tsx'
import { showAppointment } from '#src/agenda/show-actions.tsx'
import { move, showMove } from '#src/agenda/move-actions.tsx'
import { bringBackContact, removeContact, restoreContact, showContact, showHistory, showRemoved } from '#src/contacts/actions.tsx'
import { editContact, saveContact } from '#src/contacts/edit-actions.tsx'
import { addToContact, signContact, tickStep } from '#src/contacts/sign-actions.tsx'
import { addContactTarget } from '#src/contacts/target-actions.tsx'
import { showAround, showDossier, showTimeline, showWork } from '#src/dossier/actions.tsx'
import { createEmployer, editEmployer, newEmployer, saveEmployer } from '#src/employers/actions.tsx'
import { merge, sayApart, showDoubles, showMerge, undoMerge as undoEmployerMerge } from '#src/employers/merge-actions.tsx'
import { createPerson, createSite, editPerson, editSite, newPerson, newSite, savePerson, saveSite } from '#src/employers/site-actions.tsx'
import { saveColdNorm, showEmployer, showEmployers } from '#src/relations/actions.tsx'
import { answerIntroduction, createIntroduction, newIntroduction, showIntroductions } from '#src/relations/introduction-actions.tsx'
import { createContact, newContact } from '#src/contacts/new-actions.tsx'
import { discardDraft, restoreDraft, saveDraft } from '#src/drafts/actions.ts'
import { addAssignment, createParticipant, endAssignment, newParticipant } from '#src/enrolments/actions.tsx'
import { createEnrolment, newEnrolment, reopen, saveCloseEnrolment, showCloseEnrolment, showOpenDoor } from '#src/enrolments/closing-actions.tsx'
import { showImports, uploadList } from '#src/imports/actions.tsx'
import { showImport } from '#src/imports/import-actions.tsx'
import { saveMapping, startAgain } from '#src/imports/mapping-actions.tsx'
import { askUndo, dismissRow, restoreRow, saveRow, showRow, undo } from '#src/imports/row-actions.tsx'
import { createApplication, newApplication, showApplications } from '#src/applications/actions.tsx'
import { proposePeople, showLead } from '#src/applications/lead-actions.tsx'
import { addStep, showApplication, takeStepBack } from '#src/applications/step-actions.tsx'
import { closeLead, createLead, editLead, newLead, saveLead, shareLead, showCloseLead, showLeads } from '#src/leads/actions.tsx'
import { showJob } from '#src/dossier/job-actions.tsx'
import { showLearning, showWorkTask } from '#src/instruction/actions.tsx'
import { showStepPhoto } from '#src/instruction/photo-actions.tsx'
import { saveSheetReason, showPersonSheet, showWorkplaceSheet } from '#src/instruction/sheet-actions.tsx'
import { createWorkStep, editWorkStep, moveWorkStep, newWorkStep, removeWorkStep, restoreWorkStep, saveWorkStep } from '#src/instruction/step-actions.tsx'
import { archiveWorkTask, createWorkTask, editWorkTask, newWorkTask, saveWorkTask } from '#src/instruction/task-actions.tsx'
import { createWorkTry, newWorkTry, undoWorkTry } from '#src/instruction/try-actions.tsx'
import { createJob, editJob, newJob, saveJob } from '#src/jobs/actions.tsx'
import { endJob, saveLessons, showEndJob, showLessons } from '#src/jobs/end-actions.tsx'
import { createInstrument, editInstrument, newInstrument, removeInstrument, saveInstrument } from '#src/jobs/instrument-actions.tsx'
import { createTerms, newTerms, removeTerms } from '#src/jobs/terms-actions.tsx'
import { createAdaptation, editAdaptation, newAdaptation, removeAdaptation, saveAdaptation } from '#src/adaptations/actions.tsx'
import { createEducation, editEducation, newEducation, saveEducation } from '#src/education/actions.tsx'
import { removeEducation, restoreEducation, showEducation } from '#src/education/show-actions.tsx'
import { createSchoolContact, editSchoolContact, newSchoolContact, removeSchoolContact, restoreSchoolContact, saveSchoolContact } from '#src/education/contact-actions.tsx'
import { createAdvice, editAdvice, newAdvice, removeAdvice, saveAdvice } from '#src/support/advice-actions.tsx'
import { createFeedback, editFeedback, newFeedback, removeFeedback, saveFeedback } from '#src/support/feedback-actions.tsx'
import { saveSupport, showSupport } from '#src/support/actions.tsx'
import { nextSearch, showAfterJob } from '#src/support/loss-actions.tsx'
import { keepTravelTime, removeTravelTime, showMatches } from '#src/matching/actions.tsx'
import { showEmployerWishes } from '#src/matching/wishes-actions.tsx'
import { showOccupations, suggestOccupations } from '#src/occupations/actions.tsx'
import { editParticipant, saveParticipant } from '#src/participants/actions.tsx'
import { showEvidence, showEvidenceNotes } from '#src/quarters/evidence-actions.tsx'
import { chooseQuarter, downloadQuarter, quarterNumbers, showQuarter, showQuarterPeople } from '#src/quarters/actions.tsx'
import { showWorkOverview, showWorkPeople } from '#src/overviews/actions.tsx'
import { showMentorings } from '#src/reviews/along-actions.tsx'
import { showLogWeeks } from '#src/reviews/actions.tsx'
import { showCoachWeek, stampCoachWeek, unstampCoachWeek } from '#src/reviews/log-actions.tsx'
import { createMentoring, editMentoring, newMentoring, saveMentoring, showMentoring } from '#src/reviews/mentoring-actions.tsx'
import { createReview, editReview, newReview, saveReview, showTalks } from '#src/reviews/outcome-actions.tsx'
import { showSignedWeek, showSignedWeeks } from '#src/reviews/time-actions.tsx'
import { addTalkStep, showTalk } from '#src/reviews/talk-actions.tsx'
import { changePassword, showAccount, signOutEverywhere } from '#src/sign-in/account-actions.tsx'
import { chooseLanguage, demoSignIn, home, secondFactor, showSecondFactor, showSignIn, signIn, signOut } from '#src/sign-in/actions.tsx'
import { acceptInvitation, showInvitation } from '#src/sign-in/invitation-actions.tsx'
import { createStaff, newStaff, saveStaff, showStaff, showStaffList } from '#src/staff/actions.tsx'
import { showWorkplace, showWorkplacePhoto } from '#src/portal/employer-actions.tsx'
import { approveAsEmployer, askAsEmployer } from '#src/portal/employer-answers-actions.tsx'
import { answerAgreement, showOwnAgreement, showOwnPhoto } from '#src/portal/person-actions.tsx'
import { removePhoto, saveCard, showCard, showStaffPhoto } from '#src/staff/photo-actions.tsx'
import { endStaff, inviteStaff, showEndStaff, signOutStaff } from '#src/staff/leaving-actions.tsx'
import { addRole, saveEndRole, showEndRole } from '#src/staff/role-actions.tsx'
import { createTeam, endTeam, renameTeam, showTeam, showTeams } from '#src/staff/team-actions.tsx'
import { accept, showAccept } from '#src/referrals/accept-actions.tsx'
import { createReferral, editReferral, newReferral, saveReferral, showReferral } from '#src/referrals/actions.tsx'
import { give, remove, saveSelfDesk, showSelfDesk } from '#src/referrals/desk-actions.tsx'
import { showReferrals } from '#src/referrals/list-actions.tsx'
import { referSelf, showSelfReferral, showSelfReferred } from '#src/referrals/self-actions.tsx'
import { saveStep, showLetter, showStep, undoStep } from '#src/referrals/step-actions.tsx'
import { askEmergency, reviewEmergency, showEmergency, showReviews } from '#src/emergency/actions.tsx'
import { showLookers, showStaffLog } from '#src/logbook/actions.tsx'
import { searchLogbook, showLogbook } from '#src/logbook/start-actions.tsx'
import { endSnooze, saveNorm, saveSnooze, showNorm, showNorms, showSnooze } from '#src/signals/actions.tsx'
import { endMatterSnooze, saveMatterSnooze, showMatterSnooze } from '#src/signals/desk-actions.tsx'
import { search } from '#src/search/actions.tsx'
import { createTask, dropTask, finishTask, newTask, showDropTask, showTasks } from '#src/tasks/actions.tsx'
import { createMeeting, editMeeting, newMeeting, saveMeeting, showMeeting, showMeetings } from '#src/meetings/actions.tsx'
import { addDecision, saveMeetingPoint } from '#src/meetings/point-actions.tsx'
import { addTime, saveHours, showWeek, takeTimeAway } from '#src/time/actions.tsx'
import { signOwnWeek, unsignOwnWeek } from '#src/time/sheet-actions.tsx'
import { createDecision, createTalk, newDecision, newTalk, showDisclosure, withdraw } from '#src/disclosure/actions.tsx'
import { saveSection } from '#src/profiles/actions.tsx'
import { editSection } from '#src/profiles/edit-actions.tsx'
import { agreeWithProfile, showEasyProfile, showProfileVersion, showProfileVersions, stillGood } from '#src/profiles/version-actions.tsx'
import { editPlan, goToSupportPlan, savePlan, showPlans } from '#src/plans/actions.tsx'
import { printAllTheSame, showEmployerCopy } from '#src/plans/copy-actions.tsx'
import { agreeWithPlan, showEasyPlan, showPlanVersion, showPlanVersions } from '#src/plans/version-actions.tsx'
import { urls } from '#src/urls.ts'
import type { Route } from '#src/web/visit.ts'

/** The whole site on one page: what answers where, what one must be allowed to do, and what the access log calls it. */
export const routes: readonly Route[] = [
  ['get', urls.home(), 'public', 'begin', home],
  ['post', urls.language(), 'public', 'taal gekozen', chooseLanguage],
  ['get', urls.signIn(), 'public', 'inlogpagina', showSignIn],
  ['post', urls.signIn(), 'public', 'wachtwoord ingevuld', signIn],
  ['get', urls.secondFactor(), 'public', 'tweede stap', showSecondFactor],
  ['post', urls.secondFactor(), 'public', 'ingelogd', secondFactor],
  ['post', urls.signOut(), 'public', 'uitgelogd', signOut],
  ['post', urls.demoSignIn(), 'public', 'ingelogd', demoSignIn],
  ['get', urls.invitation(':token'), 'public', 'uitnodiging bekeken', showInvitation],
  ['post', urls.invitation(':token'), 'public', 'uitnodiging gebruikt', acceptInvitation],
  ['get', urls.account(), 'account.own', 'eigen account bekeken', showAccount],
  ['post', urls.accountPassword(), 'account.own', 'eigen wachtwoord gewijzigd', changePassword],
  ['post', urls.signOutEverywhere(), 'account.own', 'overal uitgelogd', signOutEverywhere],
  ['get', urls.accountCard(), 'account.own', 'eigen visitekaartje bekeken', showCard],
  ['post', urls.accountCard(), 'account.own', 'eigen visitekaartje gewijzigd', saveCard],
  ['post', urls.removeAccountPhoto(), 'account.own', 'eigen foto weggehaald', removePhoto],
  ['get', urls.staffPhoto(':staff'), 'account.own', 'foto van medewerker bekeken', showStaffPhoto],

  ['get', urls.today(), 'today.read', 'Vandaag bekeken', showToday],
  ['get', urls.search(), 'search.run', 'gezocht', search],
  ['get', urls.participants(), 'caseload.read', 'lijst van deelnemers bekeken', showCaseload],
  ['get', urls.newParticipant(), 'participant.record', 'formulier nieuwe deelnemer', newParticipant],
  ['post', urls.participants(), 'participant.record', 'deelnemer toegevoegd', createParticipant],
  ['get', urls.participant(':participant'), 'participant.read', 'dossier bekeken', showDossier],
  ['get', urls.personWork(':participant'), 'participant.read', 'werk bekeken', showWork],
  ['get', urls.personTimeline(':participant'), 'participant.read', 'tijdlijn bekeken', showTimeline],
  ['get', urls.personAround(':participant'), 'participant.read', 'wie eromheen bekeken', showAround],
  ['get', urls.editParticipant(':participant'), 'participant.record', 'gegevens bekeken', editParticipant],
  ['post', urls.editParticipant(':participant'), 'participant.record', 'gegevens gewijzigd', saveParticipant],
  ['get', urls.closeEnrolment(':participant', ':enrolment'), 'enrolment.record', 'afsluiten bekeken', showCloseEnrolment],
  ['post', urls.closeEnrolment(':participant', ':enrolment'), 'enrolment.record', 'begeleiding afgesloten', saveCloseEnrolment],
  ['post', urls.reopenEnrolment(':participant', ':enrolment'), 'enrolment.record', 'begeleiding weer geopend', reopen],
  ['get', urls.openDoor(':participant', ':closed'), 'participant.read', 'brief bij afsluiten bekeken', showOpenDoor],
  ['get', urls.newEnrolment(':participant'), 'enrolment.record', 'opnieuw beginnen bekeken', newEnrolment],
  ['post', urls.enrolments(':participant'), 'enrolment.record', 'begeleiding opnieuw begonnen', createEnrolment],
  ['post', urls.assignments(':participant'), 'assignment.record', 'coach toegevoegd', addAssignment],
  ['post', urls.endAssignment(':participant', ':assignment'), 'assignment.record', 'coach gestopt', endAssignment],


  ['get', urls.personDisclosure(':participant'), 'participant.read', 'vertellen of niet bekeken', showDisclosure],
  ['get', urls.newDisclosureTalk(':participant'), 'disclosure.record', 'formulier gesprek over vertellen', newTalk],
  ['post', urls.disclosureTalks(':participant'), 'disclosure.record', 'gesprek over vertellen vastgelegd', createTalk],
  ['get', urls.newDisclosureDecision(':participant'), 'disclosure.record', 'formulier keuze over vertellen', newDecision],
  ['post', urls.disclosureDecisions(':participant'), 'disclosure.record', 'keuze over vertellen vastgelegd', createDecision],
  ['post', urls.withdrawDisclosure(':participant', ':decision'), 'disclosure.record', 'keuze over vertellen teruggenomen', withdraw],

  ['get', urls.personPlan(':participant'), 'participant.read', 'profiel en plannen bekeken', showPlans],
  ['get', urls.profileSection(':participant', ':section'), 'plan.record', 'deel van profiel bekeken', editSection],
  ['post', urls.profileSection(':participant', ':section'), 'plan.record', 'profiel bijgewerkt', saveSection],
  ['get', urls.profileVersions(':participant'), 'participant.read', 'versies van profiel bekeken', showProfileVersions],
  ['get', urls.profileVersion(':participant', ':version'), 'participant.read', 'versie van profiel bekeken', showProfileVersion],
  ['post', urls.agreeProfile(':participant', ':version'), 'plan.record', 'instemming met profiel vastgelegd', agreeWithProfile],
  ['post', urls.profileStillGood(':participant'), 'plan.record', 'profiel nagekeken', stillGood],
  ['get', urls.profileEasy(':participant'), 'participant.read', 'profiel in makkelijke taal', showEasyProfile],
  ['get', urls.plan(':participant', ':plan'), 'plan.record', 'formulier plan', editPlan],
  ['post', urls.plan(':participant', ':plan'), 'plan.record', 'plan bijgewerkt', savePlan],
  ['get', urls.supportPlan(':job'), 'plan.record', 'formulier plan', goToSupportPlan],
  ['get', urls.planVersions(':participant', ':plan'), 'participant.read', 'versies van plan bekeken', showPlanVersions],
  ['get', urls.planVersion(':participant', ':plan', ':version'), 'participant.read', 'versie van plan bekeken', showPlanVersion],
  ['post', urls.agreePlan(':participant', ':plan', ':version'), 'plan.record', 'instemming met plan vastgelegd', agreeWithPlan],
  ['get', urls.planEasy(':participant', ':plan'), 'participant.read', 'plan in makkelijke taal', showEasyPlan],
  ['get', urls.employerCopy(':participant', ':plan'), 'participant.read', 'papier voor werkgever bekeken', showEmployerCopy],
  ['post', urls.employerCopy(':participant', ':plan'), 'plan.record', 'papier voor werkgever vrijgegeven', printAllTheSame],

  ['get', urls.newJob(':participant'), 'job.record', 'formulier nieuwe baan', newJob],
  ['post', urls.jobs(':participant'), 'job.record', 'baan vastgelegd', createJob],
  ['get', urls.job(':participant', ':job'), 'participant.read', 'baan bekeken', showJob],
  ['get', urls.editJob(':participant', ':job'), 'job.record', 'baan wijzigen bekeken', editJob],
  ['post', urls.editJob(':participant', ':job'), 'job.record', 'baan gewijzigd', saveJob],
  ['get', urls.endJob(':participant', ':job'), 'job.record', 'einde baan bekeken', showEndJob],
  ['post', urls.endJob(':participant', ':job'), 'job.record', 'baan beëindigd', endJob],
  ['get', urls.jobLessons(':participant', ':job'), 'job.record', 'lessen van baan bekeken', showLessons],
  ['post', urls.jobLessons(':participant', ':job'), 'job.record', 'lessen van baan vastgelegd', saveLessons],
  ['get', urls.afterJob(':participant', ':job'), 'job.record', 'stappen na baan bekeken', showAfterJob],
  ['post', urls.nextSearch(':participant', ':job'), 'job.record', 'volgende zoektocht begonnen', nextSearch],
  ['get', urls.jobSupport(':participant', ':job'), 'job.record', 'vaste contacten bekeken', showSupport],
  ['post', urls.jobSupport(':participant', ':job'), 'job.record', 'vaste contacten gewijzigd', saveSupport],
  ['get', urls.jobTerms(':participant', ':job'), 'job.record', 'formulier uren en loon', newTerms],
  ['post', urls.jobTerms(':participant', ':job'), 'job.record', 'uren en loon gewijzigd', createTerms],
  ['post', urls.removeJobTerms(':participant', ':job', ':terms'), 'job.record', 'wijziging van uren en loon verwijderd', removeTerms],
  ['get', urls.newFeedback(':participant', ':job'), 'job.record', 'formulier gesprek met werkgever', newFeedback],
  ['post', urls.feedbackList(':participant', ':job'), 'job.record', 'gesprek met werkgever vastgelegd', createFeedback],
  ['get', urls.feedback(':participant', ':job', ':feedback'), 'job.record', 'gesprek met werkgever bekeken', editFeedback],
  ['post', urls.feedback(':participant', ':job', ':feedback'), 'job.record', 'gesprek met werkgever gewijzigd', saveFeedback],
  ['post', urls.removeFeedback(':participant', ':job', ':feedback'), 'job.record', 'gesprek met werkgever verwijderd', removeFeedback],
  ['get', urls.newAdvice(':participant'), 'job.record', 'formulier advies over inkomen', newAdvice],
  ['post', urls.adviceList(':participant'), 'job.record', 'advies over inkomen aangeboden', createAdvice],
  ['get', urls.advice(':participant', ':advice'), 'job.record', 'advies over inkomen bekeken', editAdvice],
  ['post', urls.advice(':participant', ':advice'), 'job.record', 'advies over inkomen gewijzigd', saveAdvice],
  ['post', urls.removeAdvice(':participant', ':advice'), 'job.record', 'advies over inkomen verwijderd', removeAdvice],
  ['get', urls.newAdaptation(':participant', ':job'), 'job.record', 'formulier aanpassing', newAdaptation],
  ['post', urls.adaptations(':participant', ':job'), 'job.record', 'aanpassing vastgelegd', createAdaptation],
  ['get', urls.adaptation(':participant', ':job', ':adaptation'), 'job.record', 'aanpassing bekeken', editAdaptation],
  ['post', urls.adaptation(':participant', ':job', ':adaptation'), 'job.record', 'aanpassing gewijzigd', saveAdaptation],
  ['post', urls.removeAdaptation(':participant', ':job', ':adaptation'), 'job.record', 'aanpassing verwijderd', removeAdaptation],

  ['get', urls.newEducation(':participant'), 'education.record', 'formulier opleiding', newEducation],
  ['post', urls.educations(':participant'), 'education.record', 'opleiding vastgelegd', createEducation],
  ['get', urls.education(':participant', ':education'), 'participant.read', 'opleiding bekeken', showEducation],
  ['get', urls.editEducation(':participant', ':education'), 'education.record', 'opleiding geopend om te wijzigen', editEducation],
  ['post', urls.editEducation(':participant', ':education'), 'education.record', 'opleiding gewijzigd', saveEducation],
  ['post', urls.removeEducation(':participant', ':education'), 'education.record', 'opleiding weggehaald', removeEducation],
  ['post', urls.restoreEducation(':participant', ':education'), 'education.record', 'opleiding teruggezet', restoreEducation],
  ['get', urls.newSchoolContact(':participant', ':education'), 'education.record', 'formulier gesprek met school', newSchoolContact],
  ['post', urls.schoolContacts(':participant', ':education'), 'education.record', 'gesprek met school vastgelegd', createSchoolContact],
  ['get', urls.schoolContact(':participant', ':education', ':schoolContact'), 'education.record', 'gesprek met school geopend om te wijzigen', editSchoolContact],
  ['post', urls.schoolContact(':participant', ':education', ':schoolContact'), 'education.record', 'gesprek met school gewijzigd', saveSchoolContact],
  ['post', urls.removeSchoolContact(':participant', ':education', ':schoolContact'), 'education.record', 'gesprek met school weggehaald', removeSchoolContact],
  ['post', urls.restoreSchoolContact(':participant', ':education', ':schoolContact'), 'education.record', 'gesprek met school teruggezet', restoreSchoolContact],
  ['get', urls.newInstrument(':participant', ':job'), 'job.record', 'formulier regeling', newInstrument],
  ['post', urls.instruments(':participant', ':job'), 'job.record', 'regeling vastgelegd', createInstrument],
  ['get', urls.instrument(':participant', ':job', ':instrument'), 'job.record', 'regeling bekeken', editInstrument],
  ['post', urls.instrument(':participant', ':job', ':instrument'), 'job.record', 'regeling gewijzigd', saveInstrument],
  ['post', urls.removeInstrument(':participant', ':job', ':instrument'), 'job.record', 'regeling verwijderd', removeInstrument],

  ['get', urls.employerPage(':token'), 'public', 'bladzijde voor werkgever bekeken', showWorkplace],
  ['get', urls.employerPhoto(':token'), 'public', 'foto van contact bekeken', showWorkplacePhoto],
  ['post', urls.employerApproval(':token'), 'public', 'werkgever gaf antwoord op afspraken', approveAsEmployer],
  ['post', urls.employerQuestion(':token'), 'public', 'vraag van werkgever', askAsEmployer],
  ['get', urls.ownAgreement(':token'), 'public', 'afspraken bekeken door deelnemer', showOwnAgreement],
  ['post', urls.ownAgreement(':token'), 'public', 'deelnemer gaf antwoord op afspraken', answerAgreement],
  ['get', urls.ownAgreementPhoto(':token'), 'public', 'foto van coach bekeken', showOwnPhoto],
  ['get', urls.learning(':participant', ':job'), 'participant.read', 'werk leren bekeken', showLearning],
  ['post', urls.learning(':participant', ':job'), 'job.record', 'taak om te leren opgeschreven', createWorkTask],
  ['get', urls.newWorkTask(':participant', ':job'), 'job.record', 'formulier taak om te leren', newWorkTask],
  ['get', urls.personSheet(':participant', ':job'), 'job.record', 'werkblad van deelnemer bekeken', showPersonSheet],
  ['get', urls.workplaceSheet(':participant', ':job'), 'job.record', 'blad voor werkplek bekeken', showWorkplaceSheet],
  ['post', urls.workplaceSheet(':participant', ':job'), 'job.record', 'reden bij blad voor werkplek vastgelegd', saveSheetReason],
  ['get', urls.workTask(':participant', ':workTask'), 'participant.read', 'taak om te leren bekeken', showWorkTask],
  ['get', urls.editWorkTask(':participant', ':workTask'), 'job.record', 'taak om te leren geopend om te wijzigen', editWorkTask],
  ['post', urls.editWorkTask(':participant', ':workTask'), 'job.record', 'taak om te leren gewijzigd', saveWorkTask],
  ['post', urls.archiveWorkTask(':participant', ':workTask'), 'job.record', 'taak om te leren weggelegd of teruggehaald', archiveWorkTask],
  ['get', urls.newWorkStep(':participant', ':workTask'), 'job.record', 'formulier werkstap', newWorkStep],
  ['post', urls.workSteps(':participant', ':workTask'), 'job.record', 'werkstap opgeschreven', createWorkStep],
  ['get', urls.workStep(':participant', ':workTask', ':workStep'), 'job.record', 'werkstap geopend om te wijzigen', editWorkStep],
  ['post', urls.workStep(':participant', ':workTask', ':workStep'), 'job.record', 'werkstap gewijzigd', saveWorkStep],
  ['post', urls.moveWorkStep(':participant', ':workTask', ':workStep'), 'job.record', 'werkstap verplaatst', moveWorkStep],
  ['post', urls.removeWorkStep(':participant', ':workTask', ':workStep'), 'job.record', 'werkstap weggehaald', removeWorkStep],
  ['post', urls.restoreWorkStep(':participant', ':workTask', ':workStep'), 'job.record', 'werkstap teruggezet', restoreWorkStep],
  ['get', urls.workStepPhoto(':participant', ':workTask', ':workStep'), 'participant.read', 'foto van werkstap bekeken', showStepPhoto],
  ['get', urls.newWorkTry(':participant', ':workTask'), 'job.record', 'formulier keer oefenen', newWorkTry],
  ['post', urls.workTries(':participant', ':workTask'), 'job.record', 'keer oefenen vastgelegd', createWorkTry],
  ['post', urls.undoWorkTry(':participant', ':workTask', ':round'), 'job.record', 'keer oefenen teruggenomen', undoWorkTry],
  ['get', urls.agreement(':participant', ':job'), 'agreement.record', 'afspraken bekeken', showAgreement],
  ['get', urls.editAgreement(':participant', ':job'), 'agreement.record', 'afspraken geopend om te wijzigen', editAgreement],
  ['post', urls.editAgreement(':participant', ':job'), 'agreement.record', 'afspraken opgeschreven', saveAgreement],
  ['post', urls.approveAgreement(':participant', ':job'), 'agreement.record', 'akkoord vastgelegd', approveAgreement],
  ['get', urls.releasePage(':participant', ':job'), 'agreement.record', 'bladzijde voor werkgever voorbereid', showRelease],
  ['post', urls.releasePage(':participant', ':job'), 'agreement.record', 'bladzijde voor werkgever geopend', saveRelease],
  ['post', urls.withdrawPage(':participant', ':job'), 'agreement.record', 'bladzijde voor werkgever gesloten of heropend', withdrawPage],
  ['post', urls.makeLink(':participant', ':job'), 'agreement.record', 'link gemaakt', makeLink],
  ['post', urls.revokeLink(':participant', ':job', ':link'), 'agreement.record', 'link ingetrokken', revokeLink],

  ['get', urls.questions(), 'question.answer', 'vragen van werkgevers bekeken', showQuestions],
  ['get', urls.question(':question'), 'question.answer', 'vraag van werkgever geopend', showQuestion],
  ['post', urls.question(':question'), 'question.answer', 'vraag van werkgever beantwoord', saveAnswer],

  ['get', urls.newContact(), 'contact.record', 'formulier contact', newContact],
  ['post', urls.contacts(), 'contact.record', 'contact vastgelegd', createContact],
  ['get', urls.contact(':contact'), 'participant.read', 'contact bekeken', showContact],
  ['get', urls.editContact(':contact'), 'contact.record', 'formulier notitie bekeken', editContact],
  ['post', urls.contact(':contact'), 'contact.record', 'notitie gewijzigd', saveContact],
  ['get', urls.contactHistory(':contact'), 'participant.read', 'eerdere versies van notitie bekeken', showHistory],
  ['post', urls.restoreContact(':contact'), 'contact.record', 'eerdere versie van notitie teruggezet', restoreContact],
  ['post', urls.signContact(':contact'), 'contact.record', 'notitie afgerond', signContact],
  ['post', urls.contactAddenda(':signed'), 'contact.record', 'notitie aangevuld', addToContact],
  ['post', urls.contactTarget(':visited'), 'plan.record', 'zoekrichting uit notitie toegevoegd', addContactTarget],
  ['post', urls.contactStep(':contact'), 'contact.record', 'volgende stap afgevinkt', tickStep],
  ['post', urls.removeContact(':contact'), 'contact.record', 'contact verwijderd', removeContact],
  ['get', urls.removedContact(':removed'), 'contact.record', 'verwijderd contact bekeken', showRemoved],
  ['post', urls.bringBackContact(':removed'), 'contact.record', 'contact teruggezet', bringBackContact],
  ['post', urls.drafts(':form'), 'draft.own', 'concept bewaard', saveDraft],
  ['post', urls.discardDraft(':form'), 'draft.own', 'concept weggegooid', discardDraft],
  ['post', urls.restoreDraft(':form'), 'draft.own', 'concept teruggehaald', restoreDraft],
  ['get', urls.employers(), 'employer.read', 'werkgevers bekeken', showEmployers],
  ['get', urls.newEmployer(), 'employer.record', 'formulier nieuwe werkgever', newEmployer],
  ['post', urls.employers(), 'employer.record', 'werkgever toegevoegd', createEmployer],
  ['get', urls.employer(':employer'), 'employer.read', 'werkgever bekeken', showEmployer],
  ['get', urls.editEmployer(':employer'), 'employer.record', 'formulier werkgever', editEmployer],
  ['post', urls.employer(':employer'), 'employer.record', 'werkgever gewijzigd', saveEmployer],
  ['get', urls.newEmployerSite(':employer'), 'employer.record', 'formulier nieuwe vestiging', newSite],
  ['post', urls.employerSites(':employer'), 'employer.record', 'vestiging toegevoegd', createSite],
  ['get', urls.employerSite(':employer', ':site'), 'employer.record', 'vestiging bekeken', editSite],
  ['post', urls.employerSite(':employer', ':site'), 'employer.record', 'vestiging gewijzigd', saveSite],
  ['get', urls.newEmployerPerson(':employer'), 'employer.record', 'formulier iemand bij een werkgever', newPerson],
  ['post', urls.employerPeople(':employer'), 'employer.record', 'iemand bij een werkgever toegevoegd', createPerson],
  ['get', urls.employerPerson(':employer', ':person'), 'employer.record', 'iemand bij een werkgever bekeken', editPerson],
  ['post', urls.employerPerson(':employer', ':person'), 'employer.record', 'iemand bij een werkgever gewijzigd', savePerson],
  ['post', urls.coldEmployers(), 'norm.set', 'koude relaties ingesteld', saveColdNorm],
  ['get', urls.employerDoubles(), 'employer.merge', 'dubbele werkgevers bekeken', showDoubles],
  ['post', urls.employersApart(), 'employer.merge', 'werkgevers uit elkaar gehouden', sayApart],
  ['get', urls.mergeEmployer(':employer'), 'employer.merge', 'samenvoegen bekeken', showMerge],
  ['post', urls.mergeEmployer(':employer'), 'employer.merge', 'werkgevers samengevoegd', merge],
  ['post', urls.undoEmployerMerge(':employer', ':merge'), 'employer.merge', 'samenvoegen ongedaan gemaakt', undoEmployerMerge],
  ['get', urls.askIntroduction(':employer'), 'employer.record', 'formulier introductie', newIntroduction],
  ['post', urls.askIntroduction(':employer'), 'employer.record', 'introductie gevraagd', createIntroduction],
  ['get', urls.introductions(), 'employer.read', 'vragen van collega’s bekeken', showIntroductions],
  ['post', urls.introduction(':introduction'), 'employer.record', 'introductie beantwoord', answerIntroduction],

  ['get', urls.leads(), 'lead.read', 'vacatures bekeken', showLeads],
  ['get', urls.newLead(), 'lead.record', 'formulier nieuwe vacature', newLead],
  ['post', urls.leads(), 'lead.record', 'vacature toegevoegd', createLead],
  ['get', urls.lead(':lead'), 'lead.read', 'vacature bekeken', showLead],
  ['get', urls.editLead(':lead'), 'lead.record', 'formulier vacature', editLead],
  ['post', urls.lead(':lead'), 'lead.record', 'vacature gewijzigd', saveLead],
  ['post', urls.shareLead(':lead'), 'lead.record', 'vacature gedeeld in teamoverleg', shareLead],
  ['get', urls.closeLead(':lead'), 'lead.record', 'sluiten van vacature bekeken', showCloseLead],
  ['post', urls.closeLead(':lead'), 'lead.record', 'vacature gesloten of geopend', closeLead],
  ['post', urls.leadPeople(':lead'), 'application.record', 'mensen overwogen voor vacature', proposePeople],
  ['get', urls.applications(':participant'), 'participant.read', 'sollicitaties bekeken', showApplications],
  ['get', urls.newApplication(':participant'), 'application.record', 'formulier nieuwe sollicitatie', newApplication],
  ['post', urls.applications(':participant'), 'application.record', 'sollicitatie toegevoegd', createApplication],
  ['get', urls.application(':participant', ':application'), 'participant.read', 'sollicitatie bekeken', showApplication],
  ['post', urls.applicationSteps(':participant', ':application'), 'application.record', 'stap in sollicitatie vastgelegd', addStep],
  ['post', urls.removeApplicationStep(':participant', ':application', ':step'), 'application.record', 'stap in sollicitatie teruggedraaid', takeStepBack],

  ['get', urls.matches(':participant'), 'match.read', 'passend werk bekeken', showMatches],
  ['post', urls.travelTimes(':participant'), 'application.record', 'eigen reistijd bewaard', keepTravelTime],
  ['post', urls.removeTravelTime(':participant', ':travel'), 'application.record', 'eigen reistijd verwijderd', removeTravelTime],
  ['get', urls.employerWishes(':employer'), 'match.read', 'wensen bij werkgever bekeken', showEmployerWishes],

  ['get', urls.occupations(), 'occupation.read', 'beroepenlijst bekeken', showOccupations],
  ['get', urls.occupationSuggestions(), 'occupation.read', 'beroep gezocht', suggestOccupations],
  ['get', urls.snooze(':participant'), 'signal.snooze', 'signaal bekeken', showSnooze],
  ['post', urls.snooze(':participant'), 'signal.snooze', 'signaal uitgesteld', saveSnooze],
  ['post', urls.endSnooze(':participant', ':snooze'), 'signal.snooze', 'signaal weer getoond', endSnooze],
  ['get', urls.snoozeMatter(':desk', ':matter'), 'signal.snooze', 'signaal bekeken', showMatterSnooze],
  ['post', urls.snoozeMatter(':desk', ':matter'), 'signal.snooze', 'signaal uitgesteld', saveMatterSnooze],
  ['post', urls.endMatterSnooze(':snooze'), 'signal.snooze', 'signaal weer getoond', endMatterSnooze],
  ['get', urls.norms(), 'norm.set', 'herinneringen bekeken', showNorms],
  ['get', urls.norm(':signal'), 'norm.set', 'herinnering bekeken', showNorm],
  ['post', urls.norm(':signal'), 'norm.set', 'herinnering gewijzigd', saveNorm],
  ['get', urls.agenda(), 'agenda.read', 'agenda bekeken', showAgenda],
  ['get', urls.agendaWeek(), 'agenda.read', 'week bekeken', showAgendaWeek],
  ['get', urls.newAppointment(), 'agenda.record', 'formulier nieuwe afspraak', newAppointment],
  ['post', urls.agenda(), 'agenda.record', 'afspraak gemaakt', createAppointment],
  ['get', urls.appointment(':appointment'), 'agenda.read', 'afspraak bekeken', showAppointment],
  ['get', urls.editAppointment(':appointment'), 'agenda.record', 'formulier afspraak bekeken', editAppointment],
  ['post', urls.editAppointment(':appointment'), 'agenda.record', 'afspraak gewijzigd', saveAppointment],
  ['get', urls.moveAppointment(':appointment'), 'agenda.record', 'verzetten bekeken', showMove],
  ['post', urls.moveAppointment(':appointment'), 'agenda.record', 'afspraak verzet', move],
  ['get', urls.cancelAppointment(':appointment'), 'agenda.record', 'afzeggen bekeken', showCancel],
  ['post', urls.cancelAppointment(':appointment'), 'agenda.record', 'afspraak afgezegd', cancel],
  ['post', urls.appointmentOutcome(':appointment'), 'agenda.record', 'afloop van afspraak vastgelegd', sayOutcome],
  ['post', urls.invite(':appointment'), 'agenda.record', 'afspraak verstuurd', inviteGuest],
  ['post', urls.uninvite(':appointment', ':guest'), 'agenda.record', 'uitnodiging ingetrokken', uninviteGuest],
  ['post', urls.answerInvitation(':appointment', ':guest'), 'agenda.record', 'antwoord op uitnodiging vastgelegd', answerGuest],
  ['get', urls.agendaPhone(), 'agenda.record', 'agenda in telefoon bekeken', showFeeds],
  ['post', urls.agendaPhone(), 'agenda.record', 'adres voor telefoon gemaakt', createFeed],
  ['post', urls.revokeAgendaPhone(':link'), 'agenda.record', 'adres voor telefoon ongeldig gemaakt', revokeFeed],
  ['get', urls.calendar(':token'), 'public', 'agenda opgehaald door een telefoon', showCalendar],
  ['post', urls.undoAppointment(':appointment'), 'agenda.record', 'wijziging van afspraak teruggedraaid', undoAppointment],

  ['get', urls.tasks(), 'task.own', 'taken bekeken', showTasks],
  ['get', urls.newTask(), 'task.own', 'formulier nieuwe taak', newTask],
  ['post', urls.tasks(), 'task.own', 'taak opgeschreven', createTask],
  ['post', urls.finishTask(':task'), 'task.own', 'taak afgevinkt', finishTask],
  ['get', urls.dropTask(':task'), 'task.own', 'taak bekeken', showDropTask],
  ['post', urls.dropTask(':task'), 'task.own', 'taak vervallen', dropTask],

  ['get', urls.time(), 'time.own', 'weekstaat bekeken', showWeek],
  ['post', urls.time(), 'time.own', 'tijd aangevuld', addTime],
  ['post', urls.workingHours(), 'time.own', 'contracturen ingevuld', saveHours],
  ['post', urls.signWeek(), 'time.own', 'weekstaat afgerond', signOwnWeek],
  ['post', urls.unsignWeek(), 'time.own', 'afronden van weekstaat teruggenomen', unsignOwnWeek],
  ['post', urls.takeTimeAway(':entry'), 'time.own', 'tijd weggehaald', takeTimeAway],

  ['get', urls.meetings(), 'meeting.record', 'overleg bekeken', showMeetings],
  ['get', urls.newMeeting(), 'meeting.record', 'formulier nieuw overleg', newMeeting],
  ['post', urls.meetings(), 'meeting.record', 'overleg vastgelegd', createMeeting],
  ['get', urls.meeting(':meeting'), 'meeting.record', 'verslag van overleg bekeken', showMeeting],
  ['get', urls.editMeeting(':meeting'), 'meeting.record', 'overleg bekeken om te wijzigen', editMeeting],
  ['post', urls.editMeeting(':meeting'), 'meeting.record', 'overleg gewijzigd', saveMeeting],
  ['post', urls.meetingPoints(':meeting'), 'meeting.record', 'bespreking vastgelegd', saveMeetingPoint],
  ['post', urls.meetingDecisions(':meeting'), 'meeting.record', 'besluit vastgelegd', addDecision],
  ['get', urls.cover(), 'cover.read', 'waarneming bekeken', showCover],
  ['get', urls.newCover(), 'cover.record', 'formulier waarneming', newCover],
  ['post', urls.cover(), 'cover.record', 'waarneming vastgelegd', createCover],
  ['post', urls.endCover(':cover'), 'cover.record', 'waarneming gestopt', stopCover],
  ['get', urls.askHandover(), 'handover.ask', 'formulier overdracht vragen', newAsk],
  ['post', urls.askHandover(), 'handover.ask', 'overdracht gevraagd', createAsk],
  ['get', urls.newHandover(), 'handover.record', 'overdracht voorbereid', newHandover],
  ['post', urls.handovers(), 'handover.record', 'mensen overgedragen', createHandover],
  ['post', urls.takeHandover(':handover'), 'cover.record', 'overdracht overgenomen', takeOver],
  ['post', urls.undoHandovers(':batch'), 'handover.record', 'overdracht teruggedraaid', undoHandover],

  ['get', urls.imports(), 'import.run', 'lijsten bekeken', showImports],
  ['post', urls.imports(), 'import.run', 'lijst gekozen', uploadList],
  ['get', urls.import(':import'), 'import.run', 'lijst bekeken', showImport],
  ['post', urls.importMapping(':import'), 'import.run', 'indeling van lijst bevestigd', saveMapping],
  ['post', urls.runImport(':import'), 'import.run', 'inlezen gestart', startAgain],
  ['get', urls.undoImport(':import'), 'import.run', 'terugdraaien bekeken', askUndo],
  ['post', urls.undoImport(':import'), 'import.run', 'inlezen teruggedraaid', undo],
  ['get', urls.importRow(':import', ':row'), 'import.run', 'wachtende rij bekeken', showRow],
  ['post', urls.importRow(':import', ':row'), 'import.run', 'wachtende rij verbeterd', saveRow],
  ['post', urls.dismissImportRow(':import', ':row'), 'import.run', 'wachtende rij opzijgezet', dismissRow],
  ['post', urls.restoreImportRow(':import', ':row'), 'import.run', 'rij teruggezet', restoreRow],

  ['get', urls.workOverview(), 'overview.read', 'werkoverzicht bekeken', showWorkOverview],
  ['get', urls.workOverviewPeople(), 'overview.people', 'mensen achter werkoverzicht bekeken', showWorkPeople],
  ['get', urls.quarters(), 'quarter.read', 'kwartaal gekozen', chooseQuarter],
  ['get', urls.quarter(':quarter'), 'quarter.read', 'kwartaalcijfers bekeken', showQuarter],
  ['get', urls.quarterPeople(':quarter', ':figure'), 'quarter.people', 'mensen achter een cijfer bekeken', showQuarterPeople],
  ['get', urls.quarterEvidence(':quarter'), 'quarter.read', 'bewijs uit notities bekeken', showEvidence],
  ['get', urls.quarterNotes(':quarter', ':item'), 'quarter.people', 'notities achter een cijfer bekeken', showEvidenceNotes],
  ['get', urls.quarterFile(':quarter', ':kind'), 'quarter.export', 'kwartaalcijfers gedownload', downloadQuarter],
  ['get', urls.quarterJson(':quarter'), 'quarter.export', 'kwartaalcijfers opgevraagd', quarterNumbers],

  ['get', urls.reviews(), 'review.read', 'meekijken bekeken', showLogWeeks],
  ['get', urls.coachWeek(':staff', ':week'), 'review.read', 'bezoeken van een coach gelezen', showCoachWeek],
  ['post', urls.coachWeek(':staff', ':week'), 'review.record', 'bezoeken van een coach afgetekend', stampCoachWeek],
  ['post', urls.unreadCoachWeek(':staff', ':week'), 'review.record', 'aftekenen teruggenomen', unstampCoachWeek],
  ['get', urls.reviewedTime(), 'review.record', 'weekstaten van coaches bekeken', showSignedWeeks],
  ['get', urls.signedWeek(':staff', ':week'), 'review.record', 'weekstaat van een coach bekeken', showSignedWeek],
  ['get', urls.mentorings(), 'review.read', 'mee op pad bekeken', showMentorings],
  ['get', urls.newMentoring(), 'review.record', 'formulier mee op pad', newMentoring],
  ['post', urls.mentorings(), 'review.record', 'mee op pad opgeschreven', createMentoring],
  ['get', urls.mentoring(':mentoring'), 'review.read', 'verslag van mee op pad bekeken', showMentoring],
  ['get', urls.editMentoring(':mentoring'), 'review.record', 'verslag van mee op pad bekeken om te wijzigen', editMentoring],
  ['post', urls.editMentoring(':mentoring'), 'review.record', 'verslag van mee op pad gewijzigd', saveMentoring],
  ['get', urls.outcomeReviews(), 'review.read', 'resultaten en doelen bekeken', showTalks],
  ['get', urls.newOutcomeReview(), 'review.record', 'formulier gesprek over resultaten', newReview],
  ['post', urls.outcomeReviews(), 'review.record', 'gesprek over resultaten opgeschreven', createReview],
  ['get', urls.outcomeReview(':talk'), 'review.read', 'gesprek over resultaten bekeken', showTalk],
  ['get', urls.editOutcomeReview(':talk'), 'review.record', 'gesprek over resultaten bekeken om te wijzigen', editReview],
  ['post', urls.editOutcomeReview(':talk'), 'review.record', 'gesprek over resultaten gewijzigd', saveReview],
  ['post', urls.outcomeSteps(':talk'), 'review.record', 'stap na gesprek over resultaten vastgelegd', addTalkStep],

  ['get', urls.staffList(), 'staff.manage', 'medewerkers bekeken', showStaffList],
  ['get', urls.newStaff(), 'staff.manage', 'formulier nieuwe medewerker', newStaff],
  ['post', urls.staffList(), 'staff.manage', 'medewerker toegevoegd', createStaff],
  ['get', urls.staff(':staff'), 'staff.manage', 'medewerker bekeken', showStaff],
  ['post', urls.staff(':staff'), 'staff.manage', 'medewerker gewijzigd', saveStaff],
  ['post', urls.staffRoles(':staff'), 'staff.manage', 'rol toegevoegd', addRole],
  ['get', urls.endStaffRole(':staff', ':membership'), 'staff.manage', 'rol bekeken', showEndRole],
  ['post', urls.endStaffRole(':staff', ':membership'), 'staff.manage', 'rol gestopt', saveEndRole],
  ['post', urls.inviteStaff(':staff'), 'staff.manage', 'medewerker uitgenodigd', inviteStaff],
  ['post', urls.signOutStaff(':staff'), 'staff.manage', 'medewerker overal uitgelogd', signOutStaff],
  ['get', urls.endStaff(':staff'), 'staff.manage', 'vertrek van medewerker bekeken', showEndStaff],
  ['post', urls.endStaff(':staff'), 'staff.manage', 'medewerker gestopt', endStaff],
  ['get', urls.teams(), 'staff.manage', 'teams bekeken', showTeams],
  ['post', urls.teams(), 'staff.manage', 'team toegevoegd', createTeam],
  ['get', urls.team(':team'), 'staff.manage', 'team bekeken', showTeam],
  ['post', urls.team(':team'), 'staff.manage', 'team gewijzigd', renameTeam],
  ['post', urls.endTeam(':team'), 'staff.manage', 'team gestopt', endTeam],

  ['get', urls.participantLog(':participant'), 'logbook.participant', 'bekeken wie er keek', showLookers],
  ['get', urls.logbook(), 'logbook.staff', 'logboek bekeken', showLogbook],
  ['post', urls.logbook(), 'logbook.staff', 'deelnemer gezocht in logboek', searchLogbook],
  ['get', urls.staffLog(':staff'), 'logbook.staff', 'logboek van medewerker bekeken', showStaffLog],

  ['get', urls.emergency(), 'emergency.open', 'noodtoegang bekeken', showEmergency],
  ['post', urls.emergency(), 'emergency.open', 'noodtoegang gevraagd', askEmergency],
  ['get', urls.emergencyReviews(), 'emergency.review', 'noodtoegangen bekeken', showReviews],
  ['post', urls.reviewEmergency(':emergency'), 'emergency.review', 'noodtoegang beoordeeld', reviewEmergency],

  ['get', urls.selfReferral(':slug'), 'public', 'formulier zelf aanmelden', showSelfReferral],
  ['post', urls.selfReferral(':slug'), 'public', 'zelf aangemeld', referSelf],
  ['get', urls.selfReferred(':slug'), 'public', 'zelf aanmelden gelukt', showSelfReferred],
  ['get', urls.referrals(), 'referral.read', 'aanmeldingen bekeken', showReferrals],
  ['get', urls.newReferral(), 'referral.record', 'formulier nieuwe aanmelding', newReferral],
  ['post', urls.referrals(), 'referral.record', 'aanmelding opgeschreven', createReferral],
  ['get', urls.selfReferralDesk(), 'referral.review', 'zelf aanmelden bekeken', showSelfDesk],
  ['post', urls.selfReferralDesk(), 'referral.review', 'zelf aanmelden ingesteld', saveSelfDesk],
  ['get', urls.referral(':referral'), 'referral.read', 'aanmelding bekeken', showReferral],
  ['get', urls.editReferral(':referral'), 'referral.record', 'aanmelding bekeken', editReferral],
  ['post', urls.editReferral(':referral'), 'referral.record', 'aanmelding gewijzigd', saveReferral],
  ['post', urls.giveReferral(':referral'), 'referral.review', 'aanmelding doorgegeven', give],
  ['get', urls.acceptReferral(':referral'), 'referral.record', 'begin van begeleiding bekeken', showAccept],
  ['post', urls.acceptReferral(':referral'), 'referral.record', 'begeleiding begonnen na aanmelding', accept],
  ['get', urls.referralStep(':referral', ':act'), 'referral.record', 'stap van aanmelding bekeken', showStep],
  ['post', urls.referralStep(':referral', ':act'), 'referral.record', 'stap van aanmelding opgeschreven', saveStep],
  ['post', urls.undoReferralStep(':referral', ':taken'), 'referral.record', 'stap van aanmelding teruggenomen', undoStep],
  ['get', urls.referralLetter(':declined'), 'referral.read', 'brief bij aanmelding bekeken', showLetter],
  ['post', urls.removeReferral(':referral'), 'referral.review', 'aanmelding verwijderd', remove],
]
