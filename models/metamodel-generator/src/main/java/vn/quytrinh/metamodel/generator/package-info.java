/** Build tool that writes the Java code of an {@code .ecore} metamodel. */
@NullMarked
package vn.quytrinh.metamodel.generator;

import org.jspecify.annotations.NullMarked;
