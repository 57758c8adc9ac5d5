/** An Apache Camel route between a folder of questions and the runtime. */
@NullMarked
package vn.quytrinh.karaf.camel;

import org.jspecify.annotations.NullMarked;
