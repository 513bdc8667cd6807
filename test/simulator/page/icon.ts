/** Line icons on a 20 by 20 grid. */
const paths = {
  camera:
    'M3 6.5A1.5 1.5 0 0 1 4.5 5h7A1.5 1.5 0 0 1 13 6.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 13.5zM13 9l4-2.5v7L13 11',
  'camera-off':
    'M3 3l14 14M6.5 5h5A1.5 1.5 0 0 1 13 6.5v5M13 9l4-2.5v7l-2-1.25M12.5 14.5a1.5 1.5 0 0 1-1 .5h-7A1.5 1.5 0 0 1 3 13.5v-7a1.5 1.5 0 0 1 1-1.4',
  apps: 'M3.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5zM14 3.5v5M11.5 6h5',
  more: 'M5 9.2v1.6M10 9.2v1.6M15 9.2v1.6',
  stop: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM8 8h4v4H8z',
  'hang-up':
    'M3 11.5c0-5 14-5 14 0v1.2a.8.8 0 0 1-1 .8l-2.7-.7a.8.8 0 0 1-.6-.8v-1.3c-1.8-.5-3.6-.5-5.4 0V12a.8.8 0 0 1-.6.8L4 13.5a.8.8 0 0 1-1-.8z',
  phone:
    'M6.5 3 4.6 4c-1 .6-1.4 1.8-1.1 3 1 4.5 5 8.5 9.5 9.5 1.2.3 2.4-.1 3-1.1l1-1.9-3.2-2.4-1.7 1.3c-1.6-.8-3-2.2-3.8-3.8L9.6 7z',
  chat: 'M10 3.5a6.5 6.5 0 1 1-3 12.3L3.5 16.5l.9-3.2A6.5 6.5 0 0 1 10 3.5zM7.5 8.5h5M7.5 11.5h3',
  people:
    'M7.5 4a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM2.5 15.5c0-5 10-5 10 0zM13.5 5.2a2.2 2.2 0 0 1 0 4.3M14.5 11.5c2 .3 3.2 1.7 3.2 4h-2.5',
  shield: 'M10 2.5 4 4.8v4.4c0 3.9 2.5 6.7 6 8.3 3.5-1.6 6-4.4 6-8.3V4.8zM7.5 9.8l2 2 3.3-3.6',
  meeting: 'M3 4.5h6v5H3zM11 4.5h6v5h-6zM3 11.5h6v4H3zM11 11.5h6v4h-6z',
  send: 'M3.5 3.5 17 10 3.5 16.5 5.5 10zM5.5 10H11',
  edit: 'M4 16l.8-3.5L13 4.3a1.6 1.6 0 0 1 2.7 2.3L7.5 15.2z',
  delete: 'M4 5.5h12M8 5.5V4h4v1.5M5.5 5.5l.8 10.5h7.4l.8-10.5M8.5 8.5v5M11.5 8.5v5',
  close: 'M5 5l10 10M15 5 5 15',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1 1M14.7 14.7l1 1M4.3 15.7l1-1M14.7 5.3l1-1',
  moon: 'M8 3.2a7 7 0 1 0 9 9A6 6 0 0 1 8 3.2z',
  eye: 'M2 10c3.5-6.5 12.5-6.5 16 0-3.5 6.5-12.5 6.5-16 0zM10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  window: 'M11 3.5h5.5V9M16 4l-6.5 6.5M9 5H5.5A1.5 1.5 0 0 0 4 6.5v8A1.5 1.5 0 0 0 5.5 16h8a1.5 1.5 0 0 0 1.5-1.5V11',
  play: 'M6 4v12l10-6z',
  'microphone-off':
    'M3 3l14 14M10 3a2.2 2.2 0 0 1 2.2 2.2V9M7.8 7.8v2a2.2 2.2 0 0 0 3.6 1.7M5 9.5c0 4.6 5 6.2 8 3.4M10 14.5V17',
  microphone:
    'M10 3a2.2 2.2 0 0 1 2.2 2.2v4.6a2.2 2.2 0 0 1-4.4 0V5.2A2.2 2.2 0 0 1 10 3zM5 9.5c0 6.5 10 6.5 10 0M10 14.5V17',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** Draws an icon; it says nothing to a screen reader, the button around it does. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
