/** The roll-up of employees whose records are spread over a cluster, on Apache Spark. */
@org.jspecify.annotations.NullMarked
package org.kompetens.spark;
