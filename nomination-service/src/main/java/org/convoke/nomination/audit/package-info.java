/// Who did what when, searched over all records that keep it.
package org.convoke.nomination.audit;
