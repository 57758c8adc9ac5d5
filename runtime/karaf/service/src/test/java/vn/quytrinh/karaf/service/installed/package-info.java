@NullMarked
package vn.quytrinh.karaf.service.installed;

import org.jspecify.annotations.NullMarked;
