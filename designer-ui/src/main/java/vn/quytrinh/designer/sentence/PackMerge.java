package vn.quytrinh.designer.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;

/** Puts what a person has written upon the version of a pack that somebody else has published meanwhile, rule by rule. */
final class PackMerge {
    private final QualityPack base;
    private final QualityPack mine;
    private final QualityPack theirs;

    /**
     * @param base the pack as the person opened it
     * @param mine the pack as the person has it now
     * @param theirs the pack as it was published meanwhile
     */
    PackMerge(QualityPack base, QualityPack mine, QualityPack theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Returns what was changed by either, in the order of the person's pack, what only others have at the end. */
    List<RuleMerge> changes() {
        return all().filter(each -> each.kind() != RuleMerge.Kind.SAME).toList();
    }

    /** Returns where the person has to say what is to be. */
    List<RuleMerge> conflicts() {
        return of(RuleMerge.Kind.CONFLICT);
    }

    /** Returns the changes of one kind. */
    List<RuleMerge> of(RuleMerge.Kind kind) {
        return all().filter(each -> each.kind() == kind).toList();
    }

    private Stream<RuleMerge> all() {
        Set<String> ids = new LinkedHashSet<>(ids(mine));
        ids.addAll(ids(base));
        ids.addAll(ids(theirs));
        return ids.stream().map(id -> new RuleMerge(id, rule(base, id), rule(mine, id), rule(theirs, id)));
    }

    /**
     * Returns the published pack with what the person has changed.
     *
     * @param choices what is taken where both have changed a rule, by its id; all of them
     */
    QualityPack merged(Map<String, RuleMerge.Choice> choices) {
        Map<String, List<QualityRule>> kept = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(ids(mine));
        taken.addAll(ids(theirs));
        all().forEach(each -> {
            List<QualityRule> rules = new ArrayList<>();
            RuleMerge.Choice choice = choice(each, choices);
            if (choice != RuleMerge.Choice.MINE) {
                Optional.ofNullable(each.theirs()).map(EcoreUtil::copy).ifPresent(rules::add);
            }
            if (choice != RuleMerge.Choice.THEIRS) {
                Optional.ofNullable(each.mine()).map(EcoreUtil::copy).ifPresent(own -> {
                    if (!rules.isEmpty()) {
                        own.setId(free(own.getId(), taken));
                    }
                    rules.add(own);
                });
            }
            kept.put(each.id(), rules);
        });
        QualityPack merged = EcoreUtil.copy(theirs);
        merged.getRules().clear();
        order().forEach(id -> merged.getRules().addAll(kept.getOrDefault(id, List.of())));
        merged.getRules().forEach(Automatic::clear);
        return merged;
    }

    private static RuleMerge.Choice choice(RuleMerge change, Map<String, RuleMerge.Choice> choices) {
        return switch (change.kind()) {
            case SAME, THEIRS -> RuleMerge.Choice.THEIRS;
            case MINE -> RuleMerge.Choice.MINE;
            case BOTH_ADDED -> RuleMerge.Choice.BOTH;
            case CONFLICT ->
                Objects.requireNonNull(choices.get(change.id()), () -> "Expected a choice for " + change.id());
        };
    }

    /** The order of whoever has moved rules; what the other has added stands after what it follows there. */
    private List<String> order() {
        List<String> common = new ArrayList<>(ids(base));
        common.retainAll(ids(theirs));
        List<String> published = new ArrayList<>(ids(theirs));
        published.retainAll(common);
        boolean movedByOthers = !published.equals(common);
        List<String> order = new ArrayList<>(ids(movedByOthers ? theirs : mine));
        List<String> other = ids(movedByOthers ? mine : theirs);
        for (int i = 0; i < other.size(); i++) {
            if (!order.contains(other.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(other.get(i - 1)) + 1, other.get(i));
            }
        }
        return order;
    }

    private static String free(String wanted, Set<String> taken) {
        String stem = wanted.replaceFirst("-[0-9]+$", "");
        int number = 1;
        while (!taken.add("%s-%02d".formatted(stem, number))) {
            number++;
        }
        return "%s-%02d".formatted(stem, number);
    }

    private static List<String> ids(QualityPack pack) {
        return pack.getRules().stream().map(QualityRule::getId).toList();
    }

    private static @Nullable QualityRule rule(QualityPack pack, String id) {
        return pack.getRules().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElse(null);
    }
}
