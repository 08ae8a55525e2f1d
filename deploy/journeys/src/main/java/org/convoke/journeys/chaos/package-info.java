/// The platform under load while a seeded plan of faults strikes its processes and its network. Afterwards everything
/// is
/// read and compared: nothing may be lost, doubled or out of order.
package org.convoke.journeys.chaos;
