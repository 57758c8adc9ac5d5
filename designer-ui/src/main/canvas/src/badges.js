const TYPE = 'quytrinh-badge';
const KINDS = ['neutral', 'good', 'warning', 'danger'];

/** Small texts under elements, such as "7 ngày · đến 05/03". Text only: nothing here is read as markup. */
export class Badges {
  #viewer;

  constructor(viewer) {
    this.#viewer = viewer;
  }

  /** @param badges [{id, text, kind}]; ids not drawn are passed over */
  show(badges) {
    const overlays = this.#viewer.get('overlays');
    const registry = this.#viewer.get('elementRegistry');
    overlays.remove({ type: TYPE });
    for (const { id, text, kind } of badges) {
      const element = registry.get(id);
      if (element && text) {
        overlays.add(id, TYPE, {
          position: { left: (element.width ?? 0) / 2, bottom: -3 },
          html: this.#badge(text, kind),
        });
      }
    }
  }

  #badge(text, kind) {
    const badge = document.createElement('div');
    badge.className = `qt-badge qt-badge-${KINDS.includes(kind) ? kind : KINDS[0]}`;
    badge.textContent = text;
    return badge;
  }
}
