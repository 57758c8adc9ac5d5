package vn.quytrinh.handling.table;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.ast.InputDataNode;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import vn.quytrinh.handling.HandlingException;

/**
 * The decision tables of a release, compiled from DMN. Immutable and shared between threads.
 *
 * <p>FEEL reaches no Java: the class loader that external functions would be resolved with refuses every class.
 */
public final class DecisionTables {

    private final Map<String, DMNModel> models;
    private final @Nullable DMNRuntime runtime;

    private DecisionTables(Map<String, DMNModel> models, @Nullable DMNRuntime runtime) {
        this.models = models;
        this.runtime = runtime;
    }

    /**
     * Compiles tables.
     *
     * @param dmn each table's id with its DMN document
     * @throws HandlingException {@code TABLE_INVALID} when one does not compile
     */
    public static DecisionTables compile(Map<String, byte[]> dmn) {
        if (dmn.isEmpty()) {
            return new DecisionTables(Map.of(), null);
        }
        List<Resource> resources = new ArrayList<>();
        dmn.forEach((id, bytes) -> {
            if (new String(bytes, StandardCharsets.UTF_8).contains("<!DOCTYPE")) {
                throw invalid(id, "a DOCTYPE");
            }
            resources.add(ResourceFactory.newInputStreamResource(new ByteArrayInputStream(bytes), "UTF-8")
                    .setResourceType(ResourceType.DMN)
                    .setSourcePath(id + ".dmn"));
        });
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(new NoClasses())
                .buildConfiguration()
                .fromResources(resources)
                .getOrElseThrow(e -> invalid(String.join(", ", dmn.keySet()), e.getMessage()));
        Map<String, DMNModel> models = new LinkedHashMap<>();
        for (DMNModel model : runtime.getModels()) {
            if (model.hasErrors()) {
                throw invalid(model.getName(), model.getMessages().toString());
            }
            models.put(model.getName(), model);
        }
        return new DecisionTables(Map.copyOf(models), runtime);
    }

    /** Returns the facts a table reads. */
    public List<String> factsOf(String table) {
        DMNModel model = models.get(table);
        return model == null
                ? List.of()
                : model.getInputs().stream()
                        .map(InputDataNode::getName)
                        .sorted()
                        .toList();
    }

    /**
     * Returns the transition a routing table chooses.
     *
     * @param table the table's id
     * @param facts the facts known
     * @return the transition's id, null when a fact is missing or no row applies
     * @throws HandlingException {@code FACT_INVALID} when a fact has another type than the table expects
     */
    public @Nullable String outcome(String table, Map<String, Object> facts) {
        DMNModel model = models.get(table);
        List<String> needed = factsOf(table);
        if (model == null || runtime == null || !facts.keySet().containsAll(needed)) {
            return null;
        }
        DMNContext context = context(runtime, table, model, facts);
        DMNResult result = runtime.evaluateByName(model, context, table);
        DMNDecisionResult decision = result.getDecisionResultByName(table);
        if (decision == null || decision.hasErrors()) {
            throw new HandlingException(
                    "TABLE_UNDECIDED",
                    "Bảng quyết định %s không cho một kết quả duy nhất với %s. Có thể các dòng chồng lấn."
                            .formatted(table, context.getAll()),
                    "Decision table %s gives no single outcome for %s. Maybe its rows overlap."
                            .formatted(table, context.getAll()));
        }
        return decision.getResult() instanceof String outcome ? outcome : null;
    }

    private static DMNContext context(DMNRuntime runtime, String document, DMNModel model, Map<String, Object> facts) {
        DMNContext context = runtime.newContext();
        for (InputDataNode input : model.getInputs()) {
            Object value = feelValue(facts.get(input.getName()), input.getType().getName());
            if (value != null && !input.getType().isAssignableValue(value)) {
                throw invalidFact(document, input, value);
            }
            context.set(input.getName(), value);
        }
        return context;
    }

    /** JSON has no dates and several kinds of numbers; FEEL has one of each. */
    private static @Nullable Object feelValue(@Nullable Object value, String type) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof String text && type.equals("date")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return value;
            }
        }
        return value;
    }

    private static HandlingException invalidFact(String table, InputDataNode input, @Nullable Object value) {
        return new HandlingException(
                "FACT_INVALID",
                "Bảng quyết định %s cần dữ kiện %s kiểu %s nhưng nhận được %s."
                        .formatted(table, input.getName(), input.getType().getName(), value),
                "Decision table %s expects the fact %s to be a %s but found %s."
                        .formatted(table, input.getName(), input.getType().getName(), value));
    }

    /**
     * Tells whether a condition of the procedure holds. A condition over facts nobody knows yet does not.
     *
     * @param id the id of the element that has the condition
     * @param facts the facts known
     */
    public boolean holds(String id, Map<String, Object> facts) {
        DMNModel model = models.get(DmnDocument.CONDITIONS);
        if (model == null || runtime == null || facts.isEmpty()) {
            return false;
        }
        DMNContext context = context(runtime, DmnDocument.CONDITIONS, model, facts);
        String name = DmnDocument.conditionName(id);
        DMNDecisionResult decision =
                runtime.evaluateByName(model, context, name).getDecisionResultByName(name);
        return decision != null && Boolean.TRUE.equals(decision.getResult());
    }

    private static HandlingException invalid(String id, String why) {
        return new HandlingException(
                "TABLE_INVALID",
                "Bảng quyết định %s không biên dịch được: %s".formatted(id, why),
                "Decision table %s does not compile: %s".formatted(id, why));
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
