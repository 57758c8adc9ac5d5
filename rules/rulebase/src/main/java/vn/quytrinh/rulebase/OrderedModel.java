package vn.quytrinh.rulebase;

import java.util.Comparator;
import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.NamedModelItem;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * Compiled rules by their names. Rules that apply at once fire in the order of the model, and the compiler takes that from the order
 * in which the file system of the machine lists the sources; so the same sources would give another trace, and another receipt,
 * when they are built elsewhere.
 */
record OrderedModel(Model compiled, List<Rule> rules) implements Model {

    OrderedModel(Model compiled) {
        this(
                compiled,
                compiled.getRules().stream()
                        .sorted(Comparator.comparing(NamedModelItem::getName).thenComparing(NamedModelItem::getPackage))
                        .toList());
    }

    @Override
    public String getName() {
        return compiled.getName();
    }

    @Override
    public String getPackageName() {
        return compiled.getPackageName();
    }

    @Override
    public List<Global> getGlobals() {
        return compiled.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    public List<Query> getQueries() {
        return compiled.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return compiled.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return compiled.getEntryPoints();
    }
}
