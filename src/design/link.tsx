/** A link to take along: it can be selected, and with a script copied in one press. */
export function CopyField({ label, value, copy, copied }: { label: string; value: string; copy: string; copied: string }) {
  return (
    <div class="field copy">
      <label for="copy-value">{label}</label>
      <div class="copy-row">
        <input class="input input-full" id="copy-value" value={value} readOnly />
        <button type="button" class="button button-secondary with-script" data-copy="copy-value" data-copied={copied}><span>{copy}</span></button>
      </div>
      <output class="hint" for="copy-value" />
    </div>
  )
}

/** A link as a picture for the camera of a phone. */
export function LinkPicture({ picture, alt, label }: { picture: string; alt: string; label: string }) {
  return <figure class="link-picture"><img src={picture} alt={alt} width="220" height="220" /><figcaption class="hint">{label}</figcaption></figure>
}
