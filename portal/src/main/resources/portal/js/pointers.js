// JSON pointers (RFC 6901) into the request: read, write, remove.

export const partsOf = (pointer) =>
  pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Only what the answers hold themselves, whatever its name. */
const memberOf = (value, part) =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, part) ? value[part] : undefined;

export function valueAt(root, pointer) {
  return partsOf(pointer).reduce(memberOf, root) ?? null;
}

/** Writes a value; null takes the answer back. Objects and lists on the way are made where they are missing. */
export function putAt(root, pointer, value) {
  const parts = partsOf(pointer);
  const last = parts.pop();
  let place = root;
  parts.forEach((part, i) => {
    place[part] ??= /^\d+$/.test(parts[i + 1] ?? last) ? [] : {};
    place = place[part];
  });
  if (value === null) delete place[last];
  else place[last] = value;
}

/** Takes away what a pointer names: a member, or an item whose followers move up. */
export function removeAt(root, pointer) {
  const parts = partsOf(pointer);
  const last = parts.pop();
  const place = parts.reduce(memberOf, root);
  if (Array.isArray(place)) place.splice(Number(last), 1);
  else if (place && typeof place === 'object') delete place[last];
}
