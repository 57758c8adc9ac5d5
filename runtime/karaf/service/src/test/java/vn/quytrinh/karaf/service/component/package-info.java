@NullMarked
package vn.quytrinh.karaf.service.component;

import org.jspecify.annotations.NullMarked;
