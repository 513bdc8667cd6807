/** Somebody's look: skin, hair, clothes, wall behind. */
interface Look {
  readonly skin: string;
  readonly hair: string;
  readonly shirt: string;
  readonly wall: readonly [string, string];
  readonly cut: 'long' | 'short' | 'bun' | 'scarf';
}

const looks: readonly Look[] = [
  { skin: '#eec4a3', hair: '#b9772f', shirt: '#2f6f73', wall: ['#f6d9b0', '#d98f5c'], cut: 'long' },
  { skin: '#e8b892', hair: '#4a3426', shirt: '#34507a', wall: ['#dce6d3', '#8fae8b'], cut: 'short' },
  { skin: '#f0cdb0', hair: '#8d8a88', shirt: '#8a3f5b', wall: ['#e9dcf0', '#a98fc0'], cut: 'bun' },
  { skin: '#e3b08a', hair: '#2b2320', shirt: '#7a5a2e', wall: ['#cfe0ea', '#7fa3b8'], cut: 'short' },
  { skin: '#a9714b', hair: '#6b2d4a', shirt: '#3d5a45', wall: ['#f7e3c4', '#d6a766'], cut: 'scarf' },
  { skin: '#d9a27b', hair: '#1f1a18', shirt: '#5a4b8a', wall: ['#f3d5cc', '#c98b7d'], cut: 'long' },
  { skin: '#c68d63', hair: '#332722', shirt: '#944f2c', wall: ['#d9e7e4', '#86b0a6'], cut: 'bun' },
  { skin: '#f1d0b5', hair: '#c9a45c', shirt: '#45606f', wall: ['#e8e3d2', '#b3a67e'], cut: 'short' },
];

const behind: Readonly<Record<Look['cut'], string>> = {
  long: '<path class="hair" d="M118 92c-6-62 90-62 84 0l6 62c-10 14-86 14-96 0z"/>',
  bun: '<circle class="hair" cx="160" cy="36" r="17"/>',
  scarf: '<path class="hair" d="M114 96c-8-70 100-70 92 0 2 30 8 48 4 70h-100c-4-22 2-40 4-70z"/>',
  short: '',
};

const above: Readonly<Record<Look['cut'], string>> = {
  long: '<path class="hair" d="M121 88c2-50 76-50 78 0-12-4-22-14-28-24-10 14-30 22-50 24z"/>',
  bun: '<path class="hair" d="M122 84c2-46 74-46 76 0-18-18-58-18-76 0z"/>',
  scarf: '<path class="hair" d="M118 100c-4-64 88-64 84 0-4-36-80-36-84 0z"/>',
  short: '<path class="hair" d="M121 86c-4-50 82-52 78 0-4-10-8-16-14-20-16 4-36 4-50 0-6 4-11 10-14 20z"/>',
};

/** A person in front of their camera, drawn. The strings are all from this file. */
export function picture(tone: number): HTMLElement {
  const look = looks[tone % looks.length] ?? looks[0];
  const frame = document.createElement('span');
  frame.className = 'picture';
  frame.setAttribute('aria-hidden', 'true');
  if (look === undefined) return frame;
  const { skin, hair, shirt, wall, cut } = look;
  frame.style.background = `linear-gradient(160deg, ${wall[0]}, ${wall[1]})`;
  frame.innerHTML = `<svg viewBox="0 0 320 200" preserveAspectRatio="xMidYMax slice" style="--hair:${hair}">
    <rect x="22" y="18" width="66" height="84" rx="3" fill="#fff" opacity=".35"/>
    <path d="M55 18v84M22 60h66" stroke="${wall[1]}" stroke-width="3" opacity=".6"/>
    <path d="M262 150v-34m0 12c-16-2-24-14-22-30 14 2 22 12 22 30zm0-8c14-2 24-14 22-32-14 4-22 14-22 32z" fill="#5d7f55" stroke="#5d7f55" stroke-width="3"/>
    <path d="M248 150h28l-4 26h-20z" fill="#b5653a"/>
    <rect x="0" y="176" width="320" height="24" fill="#000" opacity=".08"/>
    <g class="person">${behind[cut]}
      <path d="M82 204c0-44 36-56 78-56s78 12 78 56z" fill="${shirt}"/>
      <path d="M142 128h36v24c0 14-36 14-36 0z" fill="${skin}"/><path d="M142 134c8 10 28 10 36 0v8c-8 10-28 10-36 0z" fill="#000" opacity=".1"/>
      <ellipse cx="160" cy="98" rx="37" ry="44" fill="${skin}"/>${above[cut]}
      <g fill="#33261f"><ellipse class="eye" cx="146" cy="99" rx="3.4" ry="4"/><ellipse class="eye" cx="174" cy="99" rx="3.4" ry="4"/></g>
      <path d="M147 120c8 8 18 8 26 0" fill="none" stroke="#33261f" stroke-width="2.6" stroke-linecap="round" opacity=".75"/>
      <g fill="#d4553f" opacity=".16"><circle cx="136" cy="112" r="8"/><circle cx="184" cy="112" r="8"/></g>
    </g></svg>`;
  return frame;
}
