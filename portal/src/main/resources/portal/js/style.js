// Style sheets that come with the pages that need them, each once.

const loaded = {};

/** What comes is handed on once its style sheet is there, so that nothing is drawn without. */
export async function withStyle(name, coming) {
  loaded[name] ??= load(name);
  const [came] = await Promise.all([coming, loaded[name]]);
  return came;
}

function load(name) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `css/${name}.css` });
  const done = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  // Before the style sheet for paper, which has the last word.
  document.querySelector('link[media=print]').before(link);
  return done;
}
