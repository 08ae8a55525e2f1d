/// The medical vault: what a nominee declares about their health, for the medical checker's eyes only.
///
/// Content is sealed with a key of the person's own, each reading is logged with its reason, and all of it is destroyed
/// some time after the project. Everybody else learns a [MedicalStatus] and no more.
package org.convoke.nomination.medical;
