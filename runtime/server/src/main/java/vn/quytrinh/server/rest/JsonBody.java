package vn.quytrinh.server.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the description of the interface that an operation takes a JSON object, with an example. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface JsonBody {

    /** Returns an example as JSON, empty for none. */
    String value() default "";
}
