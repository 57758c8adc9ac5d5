@org.jspecify.annotations.NullMarked
package vn.quytrinh.interchange;
