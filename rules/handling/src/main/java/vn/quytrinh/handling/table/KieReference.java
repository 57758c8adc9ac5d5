package vn.quytrinh.handling.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.rulebase.InDrools;

/**
 * A document compiled by KIE DMN: the reference that the plain form agrees with, and what executes the rest of FEEL. Shared between
 * threads.
 *
 * <p>FEEL reaches no Java: the class loader that external functions would be resolved with refuses every class.
 */
final class KieReference {

    /** Where the rows that matched are put while a table is evaluated. */
    private static final String ROWS = "rows";

    private final DMNRuntime runtime;
    private final DMNModel model;

    private KieReference(DMNRuntime runtime, DMNModel model) {
        this.runtime = runtime;
        this.model = model;
    }

    /**
     * Compiles a document that was read, so it is in the vocabulary.
     *
     * @throws HandlingException {@code TABLE_INVALID} naming the cells that are not FEEL
     */
    static KieReference compile(DmnSource source) {
        return InDrools.call(() -> compiled(source));
    }

    private static KieReference compiled(DmnSource source) {
        var faults = new TableFaults(source.name());
        try {
            Resource resource = ResourceFactory.newInputStreamResource(
                            new ByteArrayInputStream(DmnWriter.write(source)), "UTF-8")
                    .setResourceType(ResourceType.DMN)
                    .setSourcePath(source.name() + ".dmn");
            DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                    .setRootClassLoader(new NoClasses())
                    .buildConfiguration()
                    .fromResources(List.of(resource))
                    .getOrElseThrow(e -> KieFaults.of(source, List.of(), faults));
            DMNModel model = runtime.getModels().get(0);
            if (model.hasErrors()) {
                throw KieFaults.of(source, model.getMessages(DMNMessage.Severity.ERROR), faults);
            }
            runtime.addListener(new RowsThatMatched());
            return new KieReference(runtime, model);
        } catch (StackOverflowError e) {
            throw faults.fatal(TableFaults.TOO_LARGE, "lồng quá sâu", "it is nested too deeply");
        }
    }

    /** Returns a table of the document. */
    Executable table(TableSource table) {
        return values -> {
            DMNContext context = runtime.newContext();
            for (int i = 0; i < values.length; i++) {
                context.set(table.inputs().get(i).name(), values[i]);
            }
            List<Integer> rows = new ArrayList<>();
            context.getMetadata().set(ROWS, rows);
            DMNDecisionResult result =
                    runtime.evaluateByName(model, context, table.id()).getDecisionResultByName(table.id());
            return new KieOutcome(table, rows, result).decision();
        };
    }

    /** Tells whether a condition of the document is true; false when it is unknown. */
    boolean holds(String name, List<TableFact> facts, @Nullable Object[] values) {
        return Boolean.TRUE.equals(result(name, facts, values));
    }

    /** Returns what a condition or formula of the document gives, null for FEEL's null. */
    @Nullable
    Object result(String name, List<TableFact> facts, @Nullable Object[] values) {
        DMNContext context = runtime.newContext();
        for (int i = 0; i < values.length; i++) {
            context.set(facts.get(i).name(), values[i]);
        }
        DMNDecisionResult decision =
                runtime.evaluateByName(model, context, name).getDecisionResultByName(name);
        return decision == null ? null : decision.getResult();
    }

    private static final class RowsThatMatched implements DMNRuntimeEventListener {

        @Override
        @SuppressWarnings("unchecked")
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            Object rows = event.getResult().getContext().getMetadata().get(ROWS);
            if (rows instanceof List<?> list) {
                ((List<Integer>) list).addAll(event.getMatches());
            }
        }
    }

    /** A class loader with nothing in it: FEEL must not reach Java. */
    private static final class NoClasses extends ClassLoader {

        NoClasses() {
            super(null);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            throw new ClassNotFoundException("A decision table may not call Java: " + name);
        }
    }
}
