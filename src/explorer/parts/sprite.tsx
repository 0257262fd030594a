/** Cut out of a filled glyph in the colour behind it. */
const KNOCK = { stroke: 'var(--knock, var(--paper))' }

/** The drawings of all glyphs, once a page: circles say, squares show, triangles count days. */
export const Sprite = () => (
  <svg className="sprite" aria-hidden="true" focusable="false">
    <symbol id="ax-o" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.5" />
    </symbol>
    <symbol id="ax-e" viewBox="0 0 16 16">
      <path d="M2 2h12v12H2z" />
    </symbol>
    <symbol id="ax-t" viewBox="0 0 16 16">
      <path d="M8 1.5 15 14.5H1z" />
    </symbol>
    <symbol id="o-none" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" strokeDasharray="1.2 2.57" />
      <path d="M5.2 8h5.6" />
    </symbol>
    <symbol id="o-acc" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="1.4" fill="currentColor" stroke="none" />
    </symbol>
    <symbol id="o-ins" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <path d="M8 8V2a6 6 0 0 1 6 6z" fill="currentColor" stroke="none" />
    </symbol>
    <symbol id="o-sch" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </symbol>
    <symbol id="o-go" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 1 1-6 6h6z" fill="currentColor" stroke="none" />
    </symbol>
    <symbol id="o-done" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" fill="currentColor" />
    </symbol>
    <symbol id="e-unseen" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" strokeDasharray="2.75 2.75" strokeDashoffset="1.4" strokeWidth="1.4" />
    </symbol>
    <symbol id="e-void" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" strokeWidth="2" />
      <path d="M3 13 13 3" strokeWidth="2" />
    </symbol>
    <symbol id="e-0" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" />
      <path d="M5 11.2h6" />
    </symbol>
    <symbol id="e-1" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" />
      <path d="M2.5 9.8h11v3.7h-11z" fill="currentColor" stroke="none" />
    </symbol>
    <symbol id="e-2" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" />
      <path d="M2.5 6.2h11v7.3h-11z" fill="currentColor" stroke="none" />
    </symbol>
    <symbol id="e-3" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" fill="currentColor" />
      <path d="m5 8.3 2.2 2.2L11.2 6" style={KNOCK} strokeWidth="1.8" />
    </symbol>
    <symbol id="e-part" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" />
      <path d="M2.5 2.5 13.5 13.5h-11z" fill="currentColor" stroke="none" />
    </symbol>
    <symbol id="e-not" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" />
      <path d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4" strokeWidth="1.7" />
    </symbol>
    <symbol id="e-wd" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" />
      <path d="M0 8h16" strokeWidth="2" />
    </symbol>
    <symbol id="e-sup" viewBox="0 0 16 16">
      <path d="M8 13.5H2.5v-11h11V6" />
      <path d="M7 10.5h8m-2.8-2.8L15 10.5l-2.8 2.8" strokeWidth="1.7" />
    </symbol>
    <symbol id="e-unv" viewBox="0 0 16 16">
      <path d="M2.5 2.5h11v11h-11z" />
      <path
        d="M6.2 6.3c.2-1.2 1-1.7 1.9-1.7 1 0 1.8.7 1.8 1.6 0 1.3-1.8 1.4-1.8 2.8m0 2v.3"
        strokeWidth="1.6"
      />
    </symbol>
    <symbol id="t-none" viewBox="0 0 16 16">
      <path d="M3 8h10" strokeDasharray="2 2" />
    </symbol>
    <symbol id="t-not" viewBox="0 0 16 16">
      <path d="M8 2.3 14.3 13.7H1.7z" strokeLinejoin="round" />
    </symbol>
    <symbol id="t-over" viewBox="0 0 16 16">
      <path d="M8 1.8 14.7 14H1.3z" fill="currentColor" strokeLinejoin="round" />
      <path d="M8 6v4" style={KNOCK} strokeWidth="1.7" />
      <path d="M8 11.4v1.3" style={KNOCK} strokeWidth="1.7" />
    </symbol>
    <symbol id="t-ok" viewBox="0 0 16 16">
      <path d="m2.5 8.5 3.8 3.8L13.5 4" strokeWidth="2.2" />
    </symbol>
    <symbol id="t-late" viewBox="0 0 16 16">
      <path d="m2.5 6.5 3.8 3.8L13.5 2" strokeWidth="2" />
      <path d="M2 14.2h12" strokeDasharray="2.4 1.6" strokeWidth="1.8" />
    </symbol>
    <symbol id="t-off" viewBox="0 0 16 16">
      <path d="M8 2.3 14.3 13.7H1.7z" strokeLinejoin="round" />
      <path d="M2 6.5 14 10.5" strokeWidth="1.8" />
    </symbol>
    <symbol id="i-search" viewBox="0 0 16 16">
      <circle cx="6.8" cy="6.8" r="4.6" />
      <path d="m10.3 10.3 4 4" />
    </symbol>
    <symbol id="i-x" viewBox="0 0 16 16">
      <path d="m3 3 10 10M13 3 3 13" />
    </symbol>
    <symbol id="i-down" viewBox="0 0 16 16">
      <path d="M8 2v8m-3.5-3.5L8 10l3.5-3.5M2.5 13.5h11" />
    </symbol>
    <symbol id="i-chev" viewBox="0 0 16 16">
      <path d="m4 6 4 4 4-4" />
    </symbol>
    <symbol id="i-sep" viewBox="0 0 16 16">
      <path d="m6 3 5 5-5 5" />
    </symbol>
    <symbol id="i-code" viewBox="0 0 16 16">
      <path d="M5.5 3 2 8l3.5 5m5-10L14 8l-3.5 5" />
    </symbol>
    <symbol id="i-sun" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </symbol>
    <symbol id="i-cal" viewBox="0 0 16 16">
      <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.5v3m5-3v3" />
    </symbol>
    <symbol id="i-filter" viewBox="0 0 16 16">
      <path d="M2 4h12M4.5 8h7M6.5 12h3" />
    </symbol>
    <symbol id="i-gone" viewBox="0 0 16 16">
      <circle cx="8" cy="5" r="2.6" strokeDasharray="1.8 1.5" />
      <path d="M3 14c.4-3 2.3-4.5 5-4.5s4.6 1.5 5 4.5" strokeDasharray="1.8 1.5" />
    </symbol>
    <symbol id="i-hand" viewBox="0 0 16 16">
      <path d="M2 5h9m-2.5-2.5L11 5 8.5 7.5M14 11H5m2.5-2.5L5 11l2.5 2.5" />
    </symbol>
    <symbol id="i-slip" viewBox="0 0 16 16">
      <path d="M1 8h9m-3-3 3 3-3 3M13.5 3v10" />
    </symbol>
    <symbol id="i-quote" viewBox="0 0 16 16">
      <path d="M3 12c2.5-.5 3.5-2 3.5-4.5V4H2.5v4h3M9.5 12c2.5-.5 3.5-2 3.5-4.5V4H9v4h3" />
    </symbol>
    <symbol id="ar-PLEDGE" viewBox="0 0 26 10">
      <path d="M0 5h24M20 1.5 24.5 5 20 8.5" />
    </symbol>
    <symbol id="ar-DIRECTIVE" viewBox="0 0 26 10">
      <path d="M0 3.5h21.5M0 6.5h21.5M19.5 .8 24.8 5l-5.3 4.2" />
    </symbol>
    <symbol id="ar-REQUEST" viewBox="0 0 26 10">
      <path d="M0 5h24" strokeDasharray="4 2.5" />
      <path d="M20 1.5 24.5 5 20 8.5" />
    </symbol>
    <symbol id="ar-TARGET" viewBox="0 0 26 10">
      <path d="M0 5h17" />
      <circle cx="21" cy="5" r="3.6" />
      <circle cx="21" cy="5" r=".9" fill="currentColor" />
    </symbol>
    <symbol id="ar-RECOMMENDATION" viewBox="0 0 26 10">
      <path d="M0 5h20" strokeDasharray="1.2 2.4" />
      <path d="M20 1.5 24.5 5 20 8.5" />
    </symbol>
    <symbol id="o-not" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" strokeWidth="1.7" />
    </symbol>
    <symbol id="o-dec" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <path d="M3.8 12.2 12.2 3.8" strokeWidth="1.7" />
    </symbol>
    <symbol id="o-wd" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <path d="M0 8h16" strokeWidth="2" />
    </symbol>
    <symbol id="t-done" viewBox="0 0 16 16">
      <path d="m2.5 8.5 3.8 3.8L13.5 4" strokeWidth="2" strokeDasharray="2.6 1.8" />
    </symbol>
  </svg>
)
