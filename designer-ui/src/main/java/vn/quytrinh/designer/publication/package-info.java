/** Publishing (ban hành): from which day a release governs, what stands against it, what came of it. */
@NullMarked
package vn.quytrinh.designer.publication;

import org.jspecify.annotations.NullMarked;
