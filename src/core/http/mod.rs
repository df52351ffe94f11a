//! Reading and writing the parts of HTTP that a gateway must not get wrong.
