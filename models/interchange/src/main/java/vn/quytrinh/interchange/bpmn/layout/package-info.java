/** Places shapes in lanes and columns and leads the flows between them; knows neither procedures nor XML. */
@NullMarked
package vn.quytrinh.interchange.bpmn.layout;

import org.jspecify.annotations.NullMarked;
