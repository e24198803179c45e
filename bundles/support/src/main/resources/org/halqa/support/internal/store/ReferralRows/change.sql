update referral set version = version + 1, name_fr = :nameFr, name_ar = :nameAr, purpose_fr = :purposeFr, purpose_ar = :purposeAr, phone = :phone,
  hours_fr = :hoursFr, hours_ar = :hoursAr, languages = :languages, zones = :zones, urgent = :urgent, checked_on = :checkedOn
where id = :id and programme = :programme and version = :version
