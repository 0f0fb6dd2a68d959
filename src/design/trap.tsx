/** A field nobody sees and only programs fill in; a form in which it is filled was not sent by a person. */
export function Trap({ name, label }: { name: string; label: string }) {
  return <div class="trap" aria-hidden="true"><label>{label}<input type="text" name={name} tabIndex={-1} autocomplete="off" /></label></div>
}
