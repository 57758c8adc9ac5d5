/** The route on real folders, asking the real runtime. */
@NullMarked
package vn.quytrinh.karaf.camel;

import org.jspecify.annotations.NullMarked;
