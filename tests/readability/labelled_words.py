"""Words labelled by hand: plain enough for Easy Read, or not."""

from __future__ import annotations

PLAIN = """
hospital appointment family everyone another together telephone tomorrow information doctor nurse
carer medicine health care friend school hour week problem question answer letter website email
phone computer feelings sad angry worried anxious sleep eating drinking food weight body support
service services people person children young adult parent mother important different better
worse happen happened understand remember decide choose choice wait waiting visit meeting meet
treatment safe safety private money ask asked asking help helping helped talk talking listen
money plan planning ready later earlier yesterday Saturday morning afternoon evening dentist
wheelchair picture pictures easy-read women's
""".split()

HARD = """
referral multidisciplinary formulation safeguarding relapse triage assessment diagnosis
psychologist psychiatrist psychotherapy cognitive behavioural intervention interventions
rehabilitation confidentiality advocate advocacy eligibility criteria comorbidity prognosis
pharmacological outpatient inpatient discharge discharged referrals referred therapeutic
symptoms chronic acute consent dietetic dietitian commissioning stakeholders implementation
neurodevelopmental psychosis schizophrenia bulimia anorexia paranoia delusions hallucinations
sedation antipsychotic antidepressants catatonia compulsory detention tribunal dementia
bereavement perinatal palliative paediatric haematology catheter cannula oedema hypertension
hypothermia electrolytes purging laxatives pathway caseload signposting dysregulation
polypharmacy titration contraindication efficacious holistic attachment-based
""".split()
