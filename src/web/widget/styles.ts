const CSS = `
:host{display:block;color-scheme:light dark;--_ink:var(--quotewire-color,light-dark(#1b1916,#ece6da));
--_soft:var(--quotewire-muted,light-dark(#575046,#b3a998));--_line:var(--quotewire-border,light-dark(#d8cfbd,#3b362f));
--_accent:var(--quotewire-accent,light-dark(#8c1c13,#f0937f));
font-family:var(--quotewire-font,'Newsreader','Iowan Old Style',Georgia,serif);color:var(--_ink)}
:host([hidden]){display:none}
figure{margin:0;padding:var(--quotewire-padding,1.1em 1.25em 1em);background:var(--quotewire-background,light-dark(#fffdf8,#1f1d1a));
border:1px solid var(--_line);border-top:3px solid var(--_accent);border-radius:var(--quotewire-radius,2px)}
blockquote{margin:0;font-size:1.25em;line-height:1.35;overflow-wrap:anywhere}
figcaption,.foot{margin-top:.7em;font:.875em/1.45 var(--quotewire-font-small,'Libre Franklin',system-ui,sans-serif);color:var(--_soft);overflow-wrap:anywhere}
[part~=speaker]{font-weight:650;color:var(--_ink)}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{color:var(--_accent)}a:focus-visible{outline:2px solid var(--_accent);outline-offset:2px}
ol{list-style:none;margin:0;padding:0;border-top:3px solid var(--_accent)}
li{padding:.9em 0;border-bottom:1px solid var(--_line)}li blockquote{font-size:1.0625em}
.bars{display:flex;align-items:flex-end;margin-top:.6em;height:var(--quotewire-height,6em);border-bottom:1px solid var(--_soft)}
.bars span{flex:1;min-width:0;background:linear-gradient(90deg,var(--_accent) 85%,transparent 0)}
[part~=title]{font-weight:650;color:var(--_ink)}
.ends{display:flex;justify-content:space-between}
`;

let sheet: CSSStyleSheet | undefined;

/** The style sheet that all widgets of a page share. */
export function styles(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}
