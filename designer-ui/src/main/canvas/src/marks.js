const NAME = /^[a-z][a-z0-9-]*$/i;

/** CSS classes on elements: what a finding says of a step, or where the dossier is. */
export class Marks {
  #viewer;
  #shown = [];

  constructor(viewer) {
    this.#viewer = viewer;
  }

  /** @param marks element id to CSS classes parted by blanks; ids not drawn and odd class names are passed over */
  show(marks) {
    const canvas = this.#viewer.get('canvas');
    const registry = this.#viewer.get('elementRegistry');
    for (const [id, name] of this.#shown) {
      if (registry.get(id)) {
        canvas.removeMarker(id, name);
      }
    }
    this.#shown = Object.entries(marks)
      .filter(([id]) => registry.get(id))
      .flatMap(([id, names]) => names.split(/\s+/).filter((name) => NAME.test(name)).map((name) => [id, name]));
    for (const [id, name] of this.#shown) {
      canvas.addMarker(id, name);
    }
  }

  /** Forgets what is shown, for the drawing is about to go. */
  forget() {
    this.#shown = [];
  }
}
