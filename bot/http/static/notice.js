// The in-meeting notification, inside Teams: says that it is there, follows Teams' theme, and closes itself.
// `microsoftTeams` is Teams' own library, loaded before this.
(() => {
  const teams = globalThis.microsoftTeams;
  const close = document.getElementById('close');
  // Teams shows the title above the page, and covers faces: what it says stands in the chat as well.
  const isFramed = globalThis.parent !== globalThis.self;
  const longEnough = 20_000;
  let closing;
  // A parent that is not Teams never answers, and initialize() would wait for ever.
  const patience = new Promise((_resolve, reject) => setTimeout(reject, 4000, new Error('no answer')));

  async function begin() {
    await Promise.race([teams.app.initialize(), patience]);
    teams.app.notifySuccess();
    teams.app.registerOnThemeChangeHandler(show);
    close.addEventListener('click', done);
    close.hidden = false;
    closeLater();
    const { app } = await teams.app.getContext();
    show(app.theme);
  }

  // Not while somebody points at it or has the keyboard in it.
  function closeLater() {
    const page = document.documentElement;
    const wait = () => {
      clearTimeout(closing);
      closing = setTimeout(done, longEnough);
    };
    const stay = () => clearTimeout(closing);
    page.addEventListener('pointerenter', stay);
    page.addEventListener('focusin', stay);
    page.addEventListener('pointerleave', wait);
    page.addEventListener('focusout', wait);
    wait();
  }

  function show(theme) {
    document.documentElement.dataset.theme = theme;
  }

  function done() {
    clearTimeout(closing);
    try {
      teams.dialog.url.submit();
    } catch {
      // An older Teams knows the same by its older name.
      teams.tasks.submitTask();
    }
  }

  if (isFramed) document.documentElement.dataset.framed = '';
  // Outside Teams the page is only read.
  if (teams !== undefined) begin().catch(() => undefined);
})();
