const MARGIN = 20;
/** Room under a fitted diagram for the buttons and the bpmn.io mark, which must not be covered. */
const FOOT = 48;
/** The least scale at which step names can still be read; a larger diagram opens at its beginning instead. */
const READABLE = 0.55;
const LARGEST = 4;
const SMALLEST = 0.1;
const STEP = 1.25;
const PAN = 60;

/**
 * What part of the diagram is seen. It opens readable, follows the element's size until the person zooms or pans, and shows
 * the whole on demand.
 */
export class Viewport {
  #canvas;
  #host;
  #following = true;
  #least = READABLE;
  #moving = false;
  #loaded = false;
  #told;
  #last = null;

  /** @param told of what the person moves, {dx, dy, scale}, for another diagram to move alike */
  constructor(viewer, host, told) {
    this.#canvas = viewer.get('canvas');
    this.#host = host;
    this.#told = told;
    viewer.on('canvas.viewbox.changed', () => {
      if (!this.#moving) {
        this.#following = false;
        this.#tell();
      }
      this.#last = this.#view();
    });
  }

  /** Moves as another diagram was moved. */
  moveAlike({ dx, dy, scale }) {
    const view = this.#loaded && this.#visible() && this.#view();
    if (view) {
      this.#following = false;
      this.#look(view.x + dx, view.y + dy, scale);
    }
  }

  /** Brings an element into the middle. */
  centre({ x, y, width, height }) {
    const view = this.#visible() && this.#canvas.viewbox();
    if (view && width !== undefined) {
      this.#following = false;
      const foot = FOOT / view.scale;
      this.#look(x + width / 2 - view.width / 2, y + height / 2 - (view.height - foot) / 2, view.scale);
    }
  }

  /** Shows no more closely than another diagram does, from the beginning or around the middle that was looked for. */
  noLarger(scale) {
    const view = this.#loaded && this.#visible() && this.#canvas.viewbox();
    if (view && view.scale > scale) {
      const grown = this.#following ? 0 : (view.scale / scale - 1) / 2;
      this.#look(view.x - view.width * grown, view.y - view.height * grown, scale);
    }
  }

  get scale() {
    return this.#loaded && this.#visible() ? this.#view().scale : null;
  }

  #view() {
    const { x, y, scale } = this.#canvas.viewbox();
    return { x, y, scale };
  }

  #look(x, y, scale) {
    this.#quietly(() => {
      const { outer } = this.#canvas.viewbox();
      this.#canvas.viewbox({ x, y, width: outer.width / scale, height: outer.height / scale });
    });
  }

  #tell() {
    const view = this.#view();
    if (this.#last) {
      this.#told({ dx: view.x - this.#last.x, dy: view.y - this.#last.y, scale: view.scale });
    }
  }

  /** Shows a newly drawn diagram from its beginning the first time, and leaves the person's own view alone afterwards. */
  loaded() {
    if (!this.#loaded) {
      this.#loaded = true;
      this.#show(READABLE);
    } else if (this.#following && this.#least === SMALLEST) {
      this.fit();
    }
  }

  /** Moves just so far that an element is seen. */
  reveal(element) {
    if (!this.#visible() || element.width === undefined) {
      return;
    }
    const view = this.#canvas.viewbox();
    const room = MARGIN / view.scale;
    const shift = (from, size, viewFrom, viewSize) =>
      Math.min(0, from - room - viewFrom) || Math.max(0, from + size + room - viewFrom - viewSize);
    const dx = shift(element.x, element.width, view.x, view.width);
    const dy = shift(element.y, element.height, view.y, view.height - FOOT / view.scale);
    if (dx || dy) {
      this.#quietly(() => this.#canvas.viewbox({ ...view, x: view.x + dx, y: view.y + dy }));
    }
  }

  resized() {
    if (!this.#visible()) {
      return;
    }
    this.#quietly(() => this.#canvas.resized());
    if (this.#following && this.#loaded) {
      this.#show(this.#least);
    }
  }

  /** Shows the whole diagram. */
  fit() {
    const before = this.#view();
    this.#show(SMALLEST);
    this.#last = before;
    this.#tell();
    this.#last = this.#view();
  }

  #show(least) {
    this.#following = true;
    this.#least = least;
    if (!this.#visible()) {
      return;
    }
    this.#quietly(() => {
      const { inner, outer } = this.#canvas.viewbox();
      if (!inner.width || !inner.height) {
        return;
      }
      const width = outer.width - 2 * MARGIN;
      const height = outer.height - MARGIN - FOOT;
      const scale = Math.max(least, Math.min(1, width / inner.width, height / inner.height));
      this.#canvas.viewbox({
        x: inner.x - (MARGIN + Math.max(0, width - inner.width * scale) / 2) / scale,
        y: inner.y - (MARGIN + Math.max(0, height - inner.height * scale) / 2) / scale,
        width: outer.width / scale,
        height: outer.height / scale,
      });
    });
  }

  zoomIn() {
    this.#zoom(STEP);
  }

  zoomOut() {
    this.#zoom(1 / STEP);
  }

  /** Handles the keys +, -, 0 and the arrows when the drawing has the focus. */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.localName !== 'svg') {
      return;
    }
    const action = {
      '+': () => this.zoomIn(),
      '=': () => this.zoomIn(),
      '-': () => this.zoomOut(),
      0: () => this.fit(),
      ArrowLeft: () => this.#canvas.scroll({ dx: PAN, dy: 0 }),
      ArrowRight: () => this.#canvas.scroll({ dx: -PAN, dy: 0 }),
      ArrowUp: () => this.#canvas.scroll({ dx: 0, dy: PAN }),
      ArrowDown: () => this.#canvas.scroll({ dx: 0, dy: -PAN }),
    }[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  }

  #zoom(factor) {
    if (this.#visible()) {
      this.#canvas.zoom(Math.min(LARGEST, Math.max(SMALLEST, this.#canvas.zoom() * factor)));
    }
  }

  #visible() {
    return this.#host.clientWidth > 2 * MARGIN && this.#host.clientHeight > MARGIN + FOOT;
  }

  #quietly(change) {
    this.#moving = true;
    try {
      change();
    } finally {
      this.#moving = false;
    }
  }
}
