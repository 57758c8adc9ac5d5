/** The bundles of the runtime in an OSGi framework. */
@NullMarked
package vn.quytrinh.karaf.bundles;

import org.jspecify.annotations.NullMarked;
