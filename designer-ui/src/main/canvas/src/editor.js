import Modeler from 'bpmn-js/lib/Modeler';
import LabelEditingProvider from 'bpmn-js/lib/features/label-editing/LabelEditingProvider';
import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';
import RuleProvider from 'diagram-js/lib/features/rules/RuleProvider';

import { Proposals } from './proposals.js';
import { Tools } from './tools.js';

const HIGH = 2000;

/** Edits the whole wording of a step or a condition, of which the drawing shows the beginning. */
class WordingEditing extends LabelEditingProvider {
  static $inject = LabelEditingProvider.$inject;

  activate(element) {
    const context = super.activate(element);
    const wording = getBusinessObject(element.labelTarget ?? element).documentation?.[0]?.text;
    return context && wording ? { ...context, text: wording } : context;
  }
}

/** Sizes follow from the layout, so nothing is resized by hand; what may be deleted the model says. */
class LayoutRules extends RuleProvider {
  static $inject = ['eventBus'];

  init() {
    this.addRule('elements.delete', HIGH, () => true);
    this.addRule(['shape.resize', 'element.copy', 'elements.align', 'elements.distribute'], HIGH, () => false);
  }
}

/** A click on what is selected leaves it selected: the person may be about to press a key. */
class KeptSelection {
  static $inject = ['eventBus', 'selection'];

  constructor(eventBus, selection) {
    eventBus.on('element.click', HIGH, (event) => {
      const { ctrlKey, metaKey, shiftKey } = event.originalEvent;
      if (selection.isSelected(event.element) && selection.get().length === 1 && !ctrlKey && !metaKey && !shiftKey) {
        event.stopPropagation();
      }
    });
  }
}

/** Makes a drawing in which the person edits the procedure; what is done comes out as `quytrinh.proposal`. */
export const editor = (container, textRenderer, labels) =>
  new Modeler({
    container,
    textRenderer,
    labels,
    additionalModules: [
      {
        __init__: ['tools', 'layoutRules', 'keptSelection'],
        modeling: ['type', Proposals],
        labelEditingProvider: ['type', WordingEditing],
        contextPadProvider: ['value', {}],
        paletteProvider: ['value', {}],
        tools: ['type', Tools],
        layoutRules: ['type', LayoutRules],
        keptSelection: ['type', KeptSelection],
      },
    ],
  });
