/** Times as people write them: ½ ngày, 01 ngày làm việc, giờ hành chính. */
@NullMarked
package vn.quytrinh.interchange.reading.time;

import org.jspecify.annotations.NullMarked;
