package vn.quytrinh.handling;

import java.util.Collection;
import java.util.List;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.RegimeParameter;

/** Draws conclusions from facts. The product's judge are the compiled rules; tests hold others against it. Thread-safe. */
interface Judge {

    /** Opens the hearing of one decision. */
    Hearing open(Conclusions out);

    /** Returns the parameters of the law that this judge reads. */
    List<RegimeParameter> read(List<RegimeParameter> parameters);

    /** The hearing of one decision. */
    interface Hearing extends AutoCloseable {

        /** Hears more facts and concludes what follows from all that were heard. */
        void hear(Collection<?> facts);

        @Override
        void close();
    }
}
