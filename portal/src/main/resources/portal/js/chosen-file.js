// A file that the user has chosen.

/** Hands on what was chosen, and lets the same file be chosen again. */
export const taking = (take) => ({ target }) => {
  const [file] = target.files;
  target.value = '';
  if (file) take(file);
};
