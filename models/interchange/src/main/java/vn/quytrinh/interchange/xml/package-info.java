/** Trees of XML: how they are walked and written, and how parts of the model stand in them. */
@NullMarked
package vn.quytrinh.interchange.xml;

import org.jspecify.annotations.NullMarked;
