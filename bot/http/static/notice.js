// The in-meeting notification, inside Teams: says that it is there, follows Teams' theme, and closes itself.
// `microsoftTeams` is Teams' own library, loaded before this.
(() => {
  const teams = globalThis.microsoftTeams;
  const close = document.getElementById('close');
  // A parent that is not Teams never answers, and initialize() would wait for ever.
  const patience = new Promise((_resolve, reject) => setTimeout(reject, 4000, new Error('no answer')));

  async function begin() {
    await Promise.race([teams.app.initialize(), patience]);
    teams.app.notifySuccess();
    teams.app.registerOnThemeChangeHandler(show);
    close.addEventListener('click', done);
    close.hidden = false;
    close.focus();
    const { app } = await teams.app.getContext();
    show(app.theme);
  }

  function show(theme) {
    document.documentElement.dataset.theme = theme;
  }

  function done() {
    try {
      teams.dialog.url.submit();
    } catch {
      // An older Teams knows the same by its older name.
      teams.tasks.submitTask();
    }
  }

  // Outside Teams the page is only read.
  if (teams !== undefined) begin().catch(() => undefined);
})();
