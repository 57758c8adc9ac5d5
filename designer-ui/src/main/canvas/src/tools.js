import { isAny } from 'bpmn-js/lib/features/modeling/util/ModelingUtil';

const isStep = (element) => isAny(element, ['bpmn:Task', 'bpmn:IntermediateCatchEvent']);
const isFork = (element) => isAny(element, ['bpmn:ExclusiveGateway', 'bpmn:ParallelGateway']);

/** The few things the pad beside an element and the palette offer, each a word of the procedure's language. */
export class Tools {
  static $inject = ['contextPad', 'palette', 'connect', 'modeling', 'directEditing', 'handTool', 'lassoTool', 'globalConnect', 'create',
    'elementFactory', 'config.labels'];

  #services;

  constructor(contextPad, palette, connect, modeling, directEditing, handTool, lassoTool, globalConnect, create, elementFactory, labels) {
    this.#services = { connect, modeling, directEditing, handTool, lassoTool, globalConnect, create, elementFactory, labels };
    contextPad.registerProvider(this);
    palette.registerProvider(this);
  }

  getContextPadEntries(element) {
    const { connect, modeling, directEditing } = this.#services;
    const entries = {};
    const add = (name, look, click) => {
      entries[name] = { group: 'edit', className: look, title: this.#label(name), action: { click } };
    };
    if (isStep(element)) {
      add('insert', 'bpmn-icon-task', () => modeling.ask('insert', element));
      add('timer', 'bpmn-icon-intermediate-event-catch-timer', () => modeling.ask('timer', element));
    }
    if (isStep(element) || isFork(element)) {
      add('branch', 'bpmn-icon-gateway-none', () => modeling.ask('branch', element));
      add('supplement', 'bpmn-icon-intermediate-event-throw-message', () => modeling.ask('supplement', element));
      add('refuse', 'bpmn-icon-end-event-terminate', () => modeling.ask('refuse', element));
      const start = (event) => connect.start(event, element);
      add('connect', 'bpmn-icon-connection-multi', start);
      entries.connect.action.dragstart = start;
    }
    if (isFork(element)) {
      add('parallel', 'bpmn-icon-gateway-parallel', () => modeling.ask('parallel', element));
    }
    if (isAny(element, ['bpmn:Lane'])) {
      add('raise', 'qt-icon-raise', () => modeling.ask('raise', element));
      add('lower', 'qt-icon-lower', () => modeling.ask('lower', element));
    }
    if (isStep(element) || isAny(element, ['bpmn:SequenceFlow', 'bpmn:Lane'])) {
      add('rename', 'bpmn-icon-text-annotation', () => directEditing.activate(element));
    }
    if (isStep(element) || isAny(element, ['bpmn:SequenceFlow', 'bpmn:EndEvent', 'bpmn:IntermediateThrowEvent'])) {
      add('remove', 'bpmn-icon-trash', () => modeling.removeElements([element]));
    }
    return entries;
  }

  getMultiElementContextPadEntries(elements) {
    return {
      remove: {
        group: 'edit',
        className: 'bpmn-icon-trash',
        title: this.#label('remove'),
        action: { click: () => this.#services.modeling.removeElements(elements) },
      },
    };
  }

  getPaletteEntries() {
    const { modeling, handTool, lassoTool, globalConnect, create, elementFactory } = this.#services;
    const tool = (name, look, click) => ({ group: 'tools', className: look, title: this.#label(name), action: { click } });
    const drop = (event) => create.start(event, elementFactory.createShape({ type: 'bpmn:Task' }));
    return {
      hand: tool('hand', 'bpmn-icon-hand-tool', (event) => handTool.activateHand(event)),
      lasso: tool('lasso', 'bpmn-icon-lasso-tool', (event) => lassoTool.activateSelection(event)),
      connect: tool('connect', 'bpmn-icon-connection-multi', (event) => globalConnect.start(event)),
      arrange: tool('arrange', 'qt-icon-arrange', () => modeling.ask('arrange')),
      step: { ...tool('step', 'bpmn-icon-task', drop), action: { click: drop, dragstart: drop } },
    };
  }

  #label(name) {
    return this.#services.labels()[name] ?? name;
  }
}
