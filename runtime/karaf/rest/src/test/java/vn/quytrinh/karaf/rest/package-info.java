@NullMarked
package vn.quytrinh.karaf.rest;

import org.jspecify.annotations.NullMarked;
