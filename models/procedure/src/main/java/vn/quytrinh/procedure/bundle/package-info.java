/** What the model does as an OSGi bundle; on a class path nothing of it is used. */
@NullMarked
package vn.quytrinh.procedure.bundle;

import org.jspecify.annotations.NullMarked;
