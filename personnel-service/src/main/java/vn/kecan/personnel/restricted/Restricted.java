package vn.kecan.personnel.restricted;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that reads or writes a restricted field group. It says so in the contract; {@link FieldAccess} and
 * {@link RestrictedWrites} enforce it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Restricted {

    FieldGroup[] value();
}
