/** What a bundle of the bus may ask of the runtime, asked the same way inside OSGi and on a class path. */
@NullMarked
package vn.quytrinh.karaf.bundles.witness;

import org.jspecify.annotations.NullMarked;
