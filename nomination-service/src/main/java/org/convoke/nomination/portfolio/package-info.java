/// All projects of all years in figures: how far their nominees came, as far as this service is told.
package org.convoke.nomination.portfolio;
