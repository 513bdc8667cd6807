import { app, authentication, dialog, FrameContexts, meeting as meetings } from '@microsoft/teams-js';

/** Teams around the page, or nothing where there is none. */
export interface Teams {
  readonly theme: string;
  readonly locale: string;
  /** Teams' ids of the chat and of the meeting; which of them there is depends on where the panel was opened. */
  readonly chat?: string;
  readonly meeting?: string;
  readonly onTheme: (then: (theme: string) => void) => void;
  /** A fresh single sign-on token. Rejects for whom Teams does not vouch. */
  readonly token: () => Promise<string>;
  /** Ends the dialog that the page is in, and has Teams ask the bot what comes in its place. */
  readonly submit: (data: object) => void;
  /** Shows a page of ours on the meeting's stage, to all; where the page is beside the meeting. Whether Teams did so. */
  readonly share?: (url: string) => Promise<boolean>;
}

/** How long Teams may take to answer, in milliseconds: another page around this one never does. */
const patience = 3000;

/** Finds Teams around the page. */
export async function findTeams(): Promise<Teams | undefined> {
  if (window.parent === window.self) return undefined;
  const context = await Promise.race([
    told().catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience)),
  ]);
  if (context === undefined) return undefined;
  const { app: shown, chat, meeting, page } = context;
  return {
    theme: shown.theme,
    locale: shown.locale,
    ...(chat?.id !== undefined && { chat: chat.id }),
    ...(meeting?.id !== undefined && { meeting: meeting.id }),
    onTheme: (then) => app.registerOnThemeChangeHandler(then),
    token: () => authentication.getAuthToken(),
    submit: (data) => dialog.url.submit(data),
    ...(page.frameContext === FrameContexts.sidePanel && { share }),
  };
}

/** What Teams tells of where the page is. */
async function told(): Promise<app.Context> {
  await app.initialize();
  return app.getContext();
}

function share(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    meetings.shareAppContentToStage(
      (error, isShared) => resolve((error ?? undefined) === undefined && isShared === true),
      url,
    );
  });
}
