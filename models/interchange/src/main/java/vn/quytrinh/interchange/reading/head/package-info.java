/** What stands around a step table: code, name, limit, papers, fees, legal basis. */
@NullMarked
package vn.quytrinh.interchange.reading.head;

import org.jspecify.annotations.NullMarked;
