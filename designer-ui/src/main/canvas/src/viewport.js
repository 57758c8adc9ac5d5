const MARGIN = 20;
/** Room under a fitted diagram for the buttons and the bpmn.io mark, which must not be covered. */
const FOOT = 48;
const LARGEST = 4;
const SMALLEST = 0.1;
const STEP = 1.25;
const PAN = 60;

/** What part of the diagram is seen. It follows the element's size until the person zooms or pans. */
export class Viewport {
  #canvas;
  #host;
  #following = true;
  #moving = false;
  #loaded = false;

  constructor(viewer, host) {
    this.#canvas = viewer.get('canvas');
    this.#host = host;
    viewer.on('canvas.viewbox.changed', () => {
      if (!this.#moving) {
        this.#following = false;
      }
    });
  }

  /** Fits a newly drawn diagram the first time, and leaves the person's own view alone afterwards. */
  loaded() {
    const first = !this.#loaded;
    this.#loaded = true;
    if (first || this.#following) {
      this.fit();
    }
  }

  resized() {
    if (!this.#visible()) {
      return;
    }
    const follow = this.#following;
    this.#quietly(() => this.#canvas.resized());
    if (follow && this.#loaded) {
      this.fit();
    }
  }

  fit() {
    this.#following = true;
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
      const scale = Math.max(SMALLEST, Math.min(1, width / inner.width, height / inner.height));
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
