package vn.quytrinh.designer.properties;

import java.util.List;

/**
 * Features that stand together in a panel.
 *
 * @param name its name, {@code all} for the group without a heading
 * @param features its features in order
 */
record GroupSpec(String name, List<FeatureSpec> features) {

    GroupSpec {
        features = List.copyOf(features);
    }

    String key(String owner) {
        return "prop.group." + owner + "." + name;
    }
}
