package vn.quytrinh.conformance.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.Comparison;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.rulebase.Text;

/** Prepares the facts about totals: the longest paths and the stages. */
record TotalFacts(
        Procedure procedure,
        InternalProcess process,
        List<CountedRoute> routes,
        @Nullable DeclaredTotal declared,
        @Nullable LegalLimit legal) {

    private static final Text DECLARED = new Text("tổng đã công bố", "the declared total");
    private static final Text LEGAL = new Text("thời hạn theo luật", "the legal limit");

    /** Returns the longest path that compares with its limit, and the longest that does not. */
    List<LongestPath> longestPaths() {
        if (declared != null) {
            return longestPaths(declared.element(), DECLARED, declared.total());
        }
        return legal == null ? List.of() : longestPaths(legal.element(), LEGAL, legal.total());
    }

    private List<LongestPath> longestPaths(String element, Text limitName, TimeTotal limit) {
        long above = routes.stream()
                .filter(route -> route.total().against(limit).above())
                .count();
        Predicate<CountedRoute> comparable =
                route -> route.total().against(limit).comparable();
        List<LongestPath> longest = new ArrayList<>();
        for (Optional<CountedRoute> found : List.of(longest(comparable), longest(comparable.negate()))) {
            found.ifPresent(route -> {
                Comparison comparison = route.total().against(limit);
                long others = comparison.above() ? above - 1 : 0;
                longest.add(
                        new LongestPath(element, route.line(), route.total(), limitName, limit, comparison, others));
            });
        }
        return longest;
    }

    private Optional<CountedRoute> longest(Predicate<CountedRoute> among) {
        return routes.stream()
                .filter(among)
                .max(Comparator.comparing((CountedRoute route) -> route.total().size())
                        .thenComparing(CountedRoute::line, Comparator.reverseOrder()));
    }

    /** Returns the stages with a total, and their sum when every stage has one. */
    List<Object> stages() {
        List<Object> facts = new ArrayList<>();
        TimeTotal sum = TimeTotal.NONE;
        boolean complete = !process.getStages().isEmpty();
        for (Stage stage : process.getStages()) {
            TimeTotal total = TimeTotal.of(stage.getTotal());
            if (total == null) {
                complete = false;
                continue;
            }
            sum = sum.plus(total);
            TimeTotal counted = longestWithin(stage);
            String id = Blank.hasText(stage.getId()) ? stage.getId() : Blank.orEmpty(procedure.getId());
            facts.add(new StageFact(id, Blank.orEmpty(stage.getName()), total, counted, counted.against(total)));
        }
        if (complete && declared != null) {
            facts.add(new StageSum(declared.element(), sum, declared.total(), sum.against(declared.total())));
        }
        return facts;
    }

    private TimeTotal longestWithin(Stage stage) {
        return routes.stream()
                .map(route -> route.totalWithin(stage.getSteps()))
                .max(Comparator.comparing(TimeTotal::size))
                .orElse(TimeTotal.NONE);
    }
}
