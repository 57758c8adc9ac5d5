@NullMarked
package vn.quytrinh.karaf.service.testdata;

import org.jspecify.annotations.NullMarked;
