-- Every officer's page says which alternates wait for an officer's agreement.
create index candidate_promotion_proposed on candidate (project) where standing = 'PROMOTION_PROPOSED';
