/** The properties of what is selected, for reading and changing: all that the metamodel has, driven by it. */
@NullMarked
package vn.quytrinh.designer.properties;

import org.jspecify.annotations.NullMarked;
